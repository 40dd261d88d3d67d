package org.foundation.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.audit.AuditEntries;
import org.foundation.portal.identity.Officers.Officer;
import org.foundation.portal.notices.web.DeliverPage;
import org.foundation.portal.shared.Forbidden;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Words;
import org.hibernate.query.Page;
import org.junit.jupiter.api.Test;

/// What the secretary does about a letter that did not arrive: [SendAgain] and [RecordDelivery].
@OnDatabase
class SecretarysActsTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Acts acts;

    @Inject
    EntityManager entityManager;

    @Inject
    Notices notices;

    @Inject
    AuditEntries auditEntries;

    @Inject
    SendAgain sendAgain;

    @Inject
    RecordDelivery recordDelivery;

    @Inject
    DeliverPage page;

    @Test
    void a_letter_is_sent_again_to_the_address_on_record_today() {
        var ada = stage.person("ada");
        var letter = givenUp(Letter.to(ada.id(), "old@members.example", ada.name()));
        var sofia = stage.signIn("sofia");
        page.asked().setName(letter.toString());
        assertThat(page.getState()).contains("Given up");
        assertThat(page.getAgain().open()).isTrue();
        assertThat(page.sendAgain()).startsWith("undelivered?");

        var tried = notices.byId(letter).orElseThrow();
        assertThat(tried.email()).isEqualTo("ada@demo.example");
        assertThat(tried.givenUpAt()).isNull();
        assertThat(tried.nextTryAt()).isBetween(HandClock.BEGIN, hand.now());
        assertThat(stage.trail(letter)).containsExactly("notices.sent-again");
        var told = auditEntries.about(letter).getFirst();
        assertThat(told.publicWords()).containsOnlyKeys("subject");
        assertThat(told.words())
                .containsEntry("to", ada.name() + " <ada@demo.example>")
                .containsEntry("actor", sofia.name());
        assertThat(auditEntries.published(Page.first(1)))
                .extracting(it -> it.what())
                .doesNotContain("notices.sent-again");
    }

    @Test
    void a_letter_to_nobody_on_record_goes_to_its_own_address_and_without_one_nowhere() {
        var letter = givenUp(Letter.to(null, "outside@members.example", "Outside"));
        assertThat(again(letter).open()).isTrue();

        var toNobody = givenUp(Letter.toNobodyAt("Acme GmbH"));
        assertThat(again(toNobody).hindrances())
                .extracting(Verdict::rule)
                .containsExactly("notices.rule.address-known");
        assertThatThrownBy(() -> send(toNobody, sofia())).hasMessageStartingWith("notices.rule.address-known.no");
        stage.signIn("sofia");
        page.asked().setName(toNobody.toString());
        assertThat(page.getState()).contains("no address on record");
    }

    @Test
    void a_letter_that_carried_a_link_for_once_is_not_sent_again() {
        var letter = stage.act(() -> {
            var written = Notice.of(
                            told(Letter.to(null, "a@members.example", "A")),
                            Words.in(Locale.ENGLISH, ZoneOffset.UTC),
                            hand.now())
                    .forOnce();
            entityManager.persist(written);
            return written.id();
        });
        assertThat(again(letter).hindrances()).extracting(Verdict::rule).containsExactly("notices.rule.not-for-once");
        assertThatThrownBy(() -> send(letter, sofia())).hasMessageStartingWith("notices.rule.not-for-once.no");
    }

    @Test
    void the_secretary_records_that_it_was_delivered_otherwise() {
        var letter = givenUp(Letter.to(null, "m@members.example", "Somebody"));
        var sofia = stage.signIn("sofia");
        page.asked().setName(letter.toString());
        page.load();
        assertThat(page.getOn()).isEqualTo(hand.today());
        assertThat(page.getOffer().consequence()).isNotNull();
        page.setHow(" Registered post ");
        assertThatThrownBy(page::deliver).hasMessageStartingWith("acts.not-confirmed");
        assertThat(notices.byId(letter).orElseThrow().delivery()).isEmpty();
        page.setSure(true);
        assertThat(page.deliver()).startsWith("undelivered?");

        var delivery = notices.byId(letter).orElseThrow().delivery().orElseThrow();
        assertThat(delivery.deliveredBy()).isEqualTo(sofia.id());
        assertThat(delivery.deliveredOn()).isEqualTo(hand.today());
        assertThat(delivery.deliveredHow()).isEqualTo("Registered post");
        assertThat(delivery.deliveredRecordedAt()).isBetween(HandClock.BEGIN, hand.now());
        assertThat(page.getState()).contains("Delivered otherwise");
        assertThat(stage.trail(letter)).containsExactly("notices.delivered");
        var told = auditEntries.about(letter).getFirst();
        assertThat(told.publicWords()).containsOnlyKeys("subject", "day").containsEntry("day", "2026-10-06");
        assertThat(told.words())
                .containsEntry("to", "Somebody")
                .containsEntry("how", "Registered post")
                .containsEntry("actor", sofia.name());
    }

    @Test
    void it_was_delivered_between_the_day_it_was_written_and_today() {
        var letter = givenUp(Letter.to(null, "m@members.example", "Somebody"));
        var written = hand.today();
        hand.moveBy(Duration.ofDays(2));
        var today = written.plusDays(2);

        for (var day : new LocalDate[] {written.minusDays(1), today.plusDays(1)}) {
            assertThat(recordDelivery
                            .of(letter, day, "post", sofia(), hand.now())
                            .couldHaveArrived())
                    .isFalse();
            assertThatThrownBy(() -> record(letter, day, "post", sofia()))
                    .hasMessageStartingWith("notices.rule.could-have-arrived.no");
        }
        assertThatThrownBy(() -> record(letter, today, " ", sofia())).hasMessageStartingWith("notices.delivered-how");
        assertThat(recordDelivery.of(letter, today, "post", sofia(), hand.now()).couldHaveArrived())
                .isTrue();
        record(letter, written, "post", sofia());
        assertThat(notices.byId(letter).orElseThrow().isUndelivered()).isFalse();
    }

    @Test
    void what_has_arrived_needs_nothing_more() {
        var letter = givenUp(Letter.to(null, "m@members.example", "Somebody"));
        record(letter, hand.today(), "post", sofia());

        assertThat(again(letter).open()).isFalse();
        assertThatThrownBy(() -> send(letter, sofia())).hasMessageStartingWith("notices.rule.not-arrived.no");
        assertThatThrownBy(() -> record(letter, hand.today(), "again", sofia()))
                .hasMessageStartingWith("notices.rule.not-arrived.no");
    }

    @Test
    void nobody_but_the_secretary_does_either() {
        var letter = givenUp(Letter.to(null, "m@members.example", "Somebody"));
        var theo = new Officer(stage.person("theo").id(), "Theo");
        assertThat(acts.offer(sendAgain, sendAgain.of(letter, theo, hand.now())).shown())
                .isFalse();
        assertThatThrownBy(() -> send(letter, theo)).hasMessageStartingWith("notices.rule.secretary.no");
        assertThatThrownBy(() -> record(letter, hand.today(), "post", theo))
                .hasMessageStartingWith("notices.rule.secretary.no");
        stage.signIn("theo");
        page.asked().setName(letter.toString());
        assertThatThrownBy(page::getLetter).isInstanceOf(Forbidden.class);
        assertThatThrownBy(page::getAgain).isInstanceOf(Forbidden.class);
        assertThatThrownBy(page::getOffer).isInstanceOf(Forbidden.class);
        assertThatThrownBy(page::sendAgain).isInstanceOf(Forbidden.class);
        assertThatThrownBy(page::deliver).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_form_names_its_letter_and_the_day() {
        stage.signIn("sofia");
        assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
        page.asked().setName("x");
        assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
        page.asked().setName(UUID.randomUUID().toString());
        assertThatThrownBy(page::load).isInstanceOf(NotFound.class);
        page.asked()
                .setName(givenUp(Letter.to(null, "m@members.example", "Somebody"))
                        .toString());
        assertThatThrownBy(page::deliver).hasMessageStartingWith("notices.delivered-when-missing");
    }

    private org.foundation.portal.acts.Offer again(UUID letter) {
        return acts.offer(sendAgain, sendAgain.of(letter, sofia(), hand.now()));
    }

    private void send(UUID letter, Officer by) {
        stage.act(() -> acts.perform(sendAgain, sendAgain.of(letter, by, hand.now())));
    }

    private void record(UUID letter, LocalDate on, String how, Officer by) {
        stage.act(() -> acts.perform(recordDelivery, recordDelivery.of(letter, on, how, by, hand.now()), true));
    }

    private Officer sofia() {
        return new Officer(stage.person("sofia").id(), "Sofia");
    }

    private UUID givenUp(Letter letter) {
        return stage.act(() -> {
            var written = Notice.of(told(letter), Words.in(Locale.ENGLISH, ZoneOffset.UTC), hand.now());
            if (written.email() != null) {
                written.refused("550 5.1.1 no such user", true, MailLimits.configured(), hand.now());
            }
            entityManager.persist(written);
            return written.id();
        });
    }

    private static Letter told(Letter letter) {
        return letter.about("members.refused").with("class", "Individual").with("reason", "None");
    }
}
