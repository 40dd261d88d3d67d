package org.foundation.portal.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.decisions.CallDecision;
import org.foundation.portal.decisions.CallDecision.Question;
import org.foundation.portal.decisions.DecisionMatter;
import org.foundation.portal.identity.Officers.Officer;
import org.foundation.portal.launch.DatabaseUnderTest;
import org.foundation.portal.notices.MoodyServer;
import org.foundation.portal.notices.Notice;
import org.foundation.portal.notices.RecordDelivery;
import org.foundation.portal.notices.SendLetters;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.web.PostponePage;
import org.foundation.portal.shared.Forbidden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the record date to the opening: who was told, when, and what follows where somebody was not.
@OnDatabase
class NoticeOfVoteTest {

    static final Question QUESTION = new Question(
            "Shall the sample foundation keep its letters?",
            "## Text\n\nLetters are **kept**.",
            DecisionMatter.ORDINARY,
            "Board resolution on letters");

    static final MoodyServer.Mood AWAY = new MoodyServer.Mood() {
        @Override
        public String greets() {
            return "421 not now";
        }
    };

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Clock clock;

    @Inject
    CallDecision callDecision;

    @Inject
    Rulebook rulebook;

    @Inject
    Polls polls;

    @Inject
    RunPoll runPoll;

    @Inject
    SendLetters sendLetters;

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    Acts acts;

    @Inject
    PollTasks tasks;

    @Inject
    PostponePage postpone;

    @Inject
    AuditEntries auditEntries;

    private MoodyServer server;
    private UUID id;
    private LocalDate opensOn;

    @BeforeEach
    void call() throws IOException {
        System.setProperty("portal.mail.round", "PT10M");
        server = new MoodyServer(MoodyServer.GOOD);
        stage.mailGoesTo(server.properties());
        opensOn = hand.today().plusDays(40);
        var days = Timetable.forDecision(hand.today(), hand.today(), opensOn, rulebook.on(hand.today()));
        var dora = new By(stage.person("dora"), Set.of(Office.CHAIR));
        id = stage.act(() -> acts.perform(callDecision, callDecision.of(QUESTION, days, dora, hand.now())))
                .decision()
                .poll()
                .id();
    }

    @AfterEach
    void close() {
        System.clearProperty("portal.mail.round");
        server.close();
    }

    @Test
    void notice_is_given_when_the_letters_have_left_and_then_the_vote_opens() {
        pastTheRecordDate();
        assertThat(poll().notice()).isPresent();
        assertThat(poll().noticedAt()).isEmpty();

        sendLetters.round();
        advance();

        assertThat(poll().noticedAt()).isPresent();
        assertThat(deeds()).contains("polls.notice-written", "polls.notice-given");
        assertThat(server.letters.getFirst())
                .contains("EST (", "Letters are kept.")
                .doesNotContain("**");
        hand.moveTo(poll().voting().opens());
        advance();
        assertThat(phase()).isEqualTo(Phase.VOTING);
    }

    @Test
    void a_vote_does_not_open_when_the_mail_server_was_away_until_it_was_too_late() {
        server.mood = AWAY;
        pastTheRecordDate();
        hand.moveTo(opensOn.minusDays(10));
        sendLetters.round();
        advance();
        assertThat(phase()).isEqualTo(Phase.CALLED);

        hand.moveTo(opensOn.minusDays(9));
        advance();
        server.mood = MoodyServer.GOOD;
        sendLetters.round();
        advance();
        hand.moveTo(poll().voting().opens());
        advance();

        assertThat(phase()).isEqualTo(Phase.HELD_UP);
        assertThat(poll().heldFor(clock.instant())).contains(HoldReason.NOTICE_LATE);
        assertThat(deeds()).contains("polls.held");
        assertThat(server.letters).anyMatch(it -> it.contains("Subject: The vote is held"));
        assertThat(tasks.of(stage.person("sofia").id(), clock.instant())).hasSize(1);
        assertThat(tasks.of(stage.person("ada").id(), clock.instant())).isEmpty();
    }

    @Test
    void a_held_vote_is_put_off_with_a_fresh_notice_and_opens() {
        held();
        stage.signIn("ada");
        assertThatThrownBy(() -> postpone.getPoll()).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> postpone.putOff()).isInstanceOf(Forbidden.class);
        stage.signIn("sofia");
        postpone.asked().setName(poll().slug());
        postpone.load();
        refused("acts.not-confirmed", () -> postpone.putOff());
        postpone.setSure(true);
        assertThat(postpone.getOpensOn()).isEqualTo(hand.today().plusDays(10));
        refused("polls.reason-missing", () -> postpone.putOff());
        var old = server.taken.size();
        postpone.setReason("The mail server was away.");

        postpone.putOff();

        assertThat(phase()).isEqualTo(Phase.CALLED);
        assertThat(poll().postponements()).hasSize(1);
        assertThat(deeds()).contains("polls.put-off");
        server.mood = MoodyServer.GOOD;
        hand.moveBy(Duration.ofMinutes(2));
        sendLetters.round();
        advance();
        assertThat(poll().noticedAt()).isPresent();
        assertThat(server.taken.size() - old)
                .as("the old notice stays here, the fresh one leaves")
                .isLessThan(2 * (int) poll().roll().orElseThrow().rollMembers());
        hand.moveTo(poll().voting().opens());
        advance();
        assertThat(phase()).isEqualTo(Phase.VOTING);
    }

    @Test
    void a_held_vote_goes_on_when_the_secretary_shows_that_everybody_was_told_in_time() {
        held();
        var told = opensOn.minusDays(11);
        var secretary = new Officer(stage.person("sofia").id(), "Sofia");
        stage.act(() -> letters().stream()
                .filter(Notice::isUndelivered)
                .forEach(it -> acts.perform(
                        recordDelivery,
                        recordDelivery.of(it.id(), told, "Registered post", secretary, clock.instant()),
                        true)));

        advance();

        assertThat(poll().hold()).isEmpty();
        assertThat(poll().noticedAt()).contains(LegalDay.start(told, clock.getZone()));
        assertThat(deeds()).contains("polls.resumed");
    }

    @Test
    void one_dead_mailbox_does_not_stop_a_vote() {
        server.mood = new MoodyServer.Mood() {
            @Override
            public String onRecipient(String address) {
                return address.equals("ada@demo.example") ? "550 5.1.1 no such user here" : "250 ok";
            }
        };
        pastTheRecordDate();
        sendLetters.round();
        advance();

        assertThat(poll().noticedAt()).isPresent();
        assertThat(letters().stream().filter(Notice::isUndelivered).map(Notice::email))
                .containsExactly("ada@demo.example");
    }

    @Test
    void an_organisation_for_which_nobody_votes_is_told_through_whoever_acts_for_it() {
        var linus = stage.person("linus");
        stage.sql("update portal.representation set until_day = '2026-10-06' where person_id = '" + linus.id() + "'");
        pastTheRecordDate();

        var orphan = letters().stream().filter(it -> it.email() == null).toList();

        assertThat(orphan).extracting(Notice::name).containsExactly("Meridian Hosting GmbH");
        assertThat(orphan).allMatch(it -> it.givenUpAt() != null);
        sendLetters.round();
        advance();
        assertThat(poll().noticedAt()).isPresent();
    }

    @Test
    void the_database_takes_nothing_more_into_a_frozen_roll() {
        pastTheRecordDate();

        assertThatThrownBy(() -> stage.sql("insert into portal.roll_line select '" + id
                        + "', m.id, m.class_key, 50, 'Mallory', true from portal.membership m"
                        + " where not exists (select from portal.roll_line l where l.poll_id = '" + id
                        + "' and l.membership_id = m.id) limit 1"))
                .hasMessageContaining("the roll is frozen");
    }

    @Test
    void the_database_freezes_no_roll_that_has_a_line_more_than_its_hash_says() {
        stage.sql("insert into portal.roll_line select '" + id
                + "', m.id, m.class_key, 50, 'Mallory', true from portal.membership m"
                + " where ended_on is not null limit 1");
        hand.moveTo(LegalDay.end(poll().recordDate(), clock.getZone()).plusSeconds(60));

        assertThatThrownBy(this::advance).hasMessageContaining("roll");
        assertThat(poll().roll()).isEmpty();
    }

    @Test
    void the_database_takes_no_option_more_onto_a_frozen_paper() {
        assertThatThrownBy(
                        () -> stage.sql("insert into portal.poll_option values ('" + id + "', 4, 'Mallory', '', null)"))
                .hasMessageContaining("the ballot paper is not what its hash says");
    }

    @Test
    void a_held_vote_takes_no_ballot_from_anybody() {
        held();
        hand.moveTo(poll().voting().opens());

        assertThatThrownBy(() -> stage.sql("insert into portal.ballot values (repeat('a', 64), '" + id + "', 1, null)"))
                .hasMessageContaining("ballot");
    }

    /// As only somebody with the keys to the database could.
    @Test
    void a_roll_that_was_changed_behind_the_portal_is_not_counted() throws SQLException {
        var open = polls.notOver().stream()
                .filter(it -> it.kind().takesOneAnswer() && it.openedAt().isPresent())
                .findFirst()
                .orElseThrow();
        var line = "where poll_id = '" + open.id() + "' and votes = (select max(votes) from portal.roll_line)";
        byForce("update portal.roll_line set votes = votes + 1000 " + line);
        try {
            hand.moveTo(open.voting().closes());
            runPoll.advance(open.id(), clock.instant());

            var after = polls.byId(open.id()).orElseThrow();
            assertThat(after.closing()).isEmpty();
            assertThat(after.extensions()).isEmpty();
            assertThat(after.hold().orElseThrow().heldFor()).isEqualTo(HoldReason.ROLL_CHANGED);
            assertThat(auditEntries.about(open.id()))
                    .extracting(it -> it.what())
                    .contains("polls.held");
            stage.signIn("sofia");
            postpone.asked().setName(open.slug());
            assertThat(postpone.getOffer().hindrances())
                    .extracting(Verdict::rule)
                    .contains("polls.rule.can-be-put-off");
        } finally {
            byForce("update portal.roll_line set votes = votes - 1000 where poll_id = '" + open.id()
                    + "' and votes > 1000");
        }
    }

    private static void byForce(String statement) throws SQLException {
        try (var owner = DriverManager.getConnection(DatabaseUnderTest.url(), "postgres", "");
                var plain = owner.createStatement()) {
            plain.execute("set session_replication_role = replica");
            plain.execute(statement);
        }
    }

    private void held() {
        server.mood = AWAY;
        pastTheRecordDate();
        hand.moveTo(opensOn.minusDays(9));
        advance();
        assertThat(phase()).isEqualTo(Phase.HELD_UP);
    }

    private void pastTheRecordDate() {
        hand.moveTo(LegalDay.end(poll().recordDate(), clock.getZone()).plusSeconds(60));
        advance();
    }

    private void advance() {
        runPoll.advance(id, clock.instant());
    }

    private Poll poll() {
        return polls.byId(id).orElseThrow();
    }

    private Phase phase() {
        return poll().phaseAt(clock.instant());
    }

    private List<String> deeds() {
        return auditEntries.about(id).stream().map(it -> it.what()).toList();
    }

    private List<Notice> letters() {
        return polls.entityManager()
                .createQuery("from Notice where concerns = :ref", Notice.class)
                .setParameter(
                        "ref",
                        Objects.requireNonNull(poll().notice().orElseThrow().noticeRef()))
                .getResultList();
    }
}
