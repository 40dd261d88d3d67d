package org.foundation.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.notices.web.DeliverPage;
import org.foundation.portal.notices.web.UndeliveredPage;
import org.foundation.portal.shared.Forbidden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Letters on their way through the outbox, with mail servers of every mood.
@OnDatabase
class PostTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Clock clock;

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Inject
    SendLetters sendLetters;

    @Inject
    NoticeTasks tasks;

    @Inject
    UndeliveredPage undelivered;

    @Inject
    DeliverPage deliver;

    @Inject
    AuditEntries auditEntries;

    private MoodyServer server;

    @BeforeEach
    void open() throws IOException {
        System.setProperty("portal.mail.round", "PT10M");
        server = new MoodyServer(MoodyServer.GOOD);
        stage.mailGoesTo(server.properties());
    }

    @AfterEach
    void close() {
        System.clearProperty("portal.mail.round");
        server.close();
    }

    @Test
    void a_server_that_breaks_off_gets_no_letter_a_hundred_times() {
        server.mood = new MoodyServer.Mood() {
            @Override
            public String onLetter(int taken) {
                return taken == 29 ? "" : "250 queued";
            }
        };
        post(80);
        for (int round = 0; round < 10; round++) {
            sendLetters.round();
            hand.moveBy(Duration.ofMinutes(20));
        }

        var most = server.taken.stream()
                .mapToInt(it -> Collections.frequency(server.taken, it))
                .max();
        assertThat(server.taken.stream().distinct()).hasSize(80);
        assertThat(most.orElseThrow()).isLessThanOrEqualTo(2);
        assertThat(server.taken).hasSizeLessThanOrEqualTo(80 + 80 / 30 + 1);
        assertThat(notices.waitingCount()).isZero();
    }

    @Test
    void whoever_is_killed_before_writing_it_down_sends_one_letter_twice_and_no_other() {
        post(3);
        var nextLetter = outbox.take(MailLimits.configured(), clock.instant());
        assertThat(nextLetter).isInstanceOf(Outbox.NextLetter.Due.class);

        sendLetters.round();
        assertThat(server.taken).hasSize(2);
        hand.moveBy(Duration.ofMinutes(11));
        sendLetters.round();

        assertThat(server.taken).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void what_fails_with_one_letter_changes_no_other() {
        server.mood = refusing("m1@", "550 5.1.1 no such user here");
        post(3);
        sendLetters.round();

        assertThat(server.taken).containsExactly("m0@members.example", "m2@members.example");
        var given = letterTo("m1@members.example");
        assertThat(given.givenUpAt()).isNotNull();
        assertThat(given.trouble()).isEqualTo("550 5.1.1 no such user here");
    }

    @Test
    void a_round_ends_when_its_time_is_up_and_what_is_left_stays_due() {
        System.setProperty("portal.mail.round", "PT0S");
        post(3);
        sendLetters.round();
        assertThat(server.taken).isEmpty();
        assertThat(notices.waitingCount()).isEqualTo(3);

        System.setProperty("portal.mail.round", "PT10M");
        sendLetters.round();
        assertThat(server.taken).hasSize(3);
    }

    @Test
    void a_server_that_is_away_for_weeks_costs_no_letter() {
        server.mood = new MoodyServer.Mood() {
            @Override
            public String greets() {
                return "421 not now";
            }
        };
        post(3);
        for (int day = 0; day < 21; day++) {
            sendLetters.round();
            hand.moveBy(Duration.ofDays(1));
        }
        assertThat(notices.waitingCount()).isEqualTo(3);
        assertThat(tasks.of(stage.person("sofia").id(), clock.instant())).hasSize(1);

        server.mood = MoodyServer.GOOD;
        sendLetters.round();
        assertThat(server.taken).hasSize(3).doesNotHaveDuplicates();
        assertThat(tasks.of(stage.person("sofia").id(), clock.instant())).isEmpty();
    }

    @Test
    void one_address_gets_so_many_ordinary_letters_an_hour_and_all_of_them_in_time() {
        for (int i = 0; i < 25; i++) {
            post(letter("nova@demo.example"));
        }
        post(letter("nova@demo.example").formal("BL 3.4"));

        sendLetters.round();
        assertThat(server.taken).hasSize(20);
        assertThat(server.letters.getFirst()).contains("IMPORTANT NOTICE");
        hand.moveBy(Duration.ofMinutes(61));
        sendLetters.round();

        assertThat(server.taken).hasSize(26);
    }

    @Test
    void a_link_that_opens_for_an_hour_does_not_queue_behind_a_notice_to_everybody() {
        for (int i = 0; i < 3; i++) {
            post(letter("m" + i + "@members.example").formal("BL 3.4"));
        }
        hand.moveBy(Duration.ofMinutes(1));
        stage.act(() -> notices.postForOnce(
                letter("link@members.example")
                        .about("members.refused")
                        .with("class", "Individual")
                        .with("reason", "None"),
                clock.instant()));
        assertThat(outbox.take(MailLimits.configured(), clock.instant()))
                .isInstanceOfSatisfying(
                        Outbox.NextLetter.Due.class,
                        it -> assertThat(it.letter().email()).isEqualTo("link@members.example"));
    }

    @Test
    void a_formal_letter_waits_for_no_limit() {
        for (int i = 0; i < 22; i++) {
            post(letter("nova@demo.example").formal("BL 3.4"));
        }
        sendLetters.round();

        assertThat(server.taken).hasSize(22);
    }

    @Test
    void what_did_not_arrive_waits_for_the_secretary_and_nobody_else_may_read_it() {
        server.mood = refusing("m0@", "550 5.1.1 no such user here");
        post(1);
        sendLetters.round();

        assertThat(tasks.of(stage.person("sofia").id(), clock.instant()))
                .extracting(it -> it.href())
                .containsExactly("/notices/undelivered");
        assertThat(tasks.of(stage.person("ada").id(), clock.instant())).isEmpty();
        stage.signIn("sofia");
        assertThat(undelivered.getLetters())
                .extracting(Notices.Undelivered::email, Notices.Undelivered::trouble)
                .containsExactly(Assertions.tuple("m0@members.example", "550 5.1.1 no such user here"));
        stage.signIn("ada");
        Assertions.assertThatThrownBy(() -> undelivered.getLetters()).isInstanceOf(Forbidden.class);
        deliver.asked().setName(letterTo("m0@members.example").id().toString());
        Assertions.assertThatThrownBy(() -> deliver.getLetter()).isInstanceOf(Forbidden.class);
        Assertions.assertThatThrownBy(() -> deliver.sendAgain()).isInstanceOf(Forbidden.class);
    }

    @Test
    void two_letters_in_a_row_that_came_to_nothing_end_the_mail_to_an_address() {
        server.mood = refusing("m0@", "550 5.1.1 no such user here");
        post(1);
        sendLetters.round();
        stage.signIn("sofia");
        deliver.asked().setName(letterTo("m0@members.example").id().toString());
        assertThat(deliver.getMailEnds()).isNull();

        hand.moveBy(Duration.ofDays(1));
        post(1);
        sendLetters.round();

        assertThat(deliver.getMailEnds()).isNotNull();
        assertThat(deliver.getMailEndsSection()).isEqualTo("BL 7.1(e)");
    }

    @Test
    void what_became_of_a_letter_is_not_rewritten() {
        post(1);
        sendLetters.round();

        Assertions.assertThatThrownBy(
                        () -> stage.sql("update portal.notice set sent_at = now() where email = 'm0@members.example'"))
                .hasMessageContaining("what became of a letter is not rewritten");
    }

    private static MoodyServer.Mood refusing(String start, String words) {
        return new MoodyServer.Mood() {
            @Override
            public String onRecipient(String address) {
                return address.startsWith(start) ? words : "250 ok";
            }
        };
    }

    private void post(int letters) {
        for (int i = 0; i < letters; i++) {
            post(letter("m" + i + "@members.example"));
        }
    }

    private static Letter letter(String email) {
        return Letter.to(UUID.randomUUID(), email, "Somebody");
    }

    private void post(Letter letter) {
        stage.act(() -> notices.post(
                letter.about("members.refused").with("class", "Individual").with("reason", "None"), clock.instant()));
    }

    private Notice letterTo(String email) {
        return Objects.requireNonNull(notices.entityManager()
                .createQuery("from Notice where email = :email order by postedAt desc", Notice.class)
                .setParameter("email", email)
                .setMaxResults(1)
                .getResultList()
                .getFirst());
    }
}
