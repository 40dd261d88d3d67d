package org.foundation.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.people.Refused.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticeTest {

    static final Instant NOW = Instant.parse("2026-10-06T14:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 10, 6);
    static final UUID SECRETARY = new UUID(0, 1);
    static final MailLimits LIMITS = new MailLimits(
            List.of(Duration.ofMinutes(1), Duration.ofHours(6)),
            Duration.ofDays(5),
            Duration.ofDays(1),
            Duration.ofSeconds(8),
            Duration.ofSeconds(30),
            20);

    @Test
    void a_letter_that_fails_is_tried_for_days_with_growing_pauses_and_then_given_up() {
        var letter = posted();
        letter.failed("452 later", LIMITS, NOW);
        assertThat(letter.nextTryAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        letter.failed("452 later", LIMITS, NOW);
        assertThat(letter.nextTryAt()).isEqualTo(NOW.plus(Duration.ofHours(6)));

        var fourthDay = NOW.plus(Duration.ofDays(4));
        letter.failed("452 later", LIMITS, fourthDay);
        assertThat(letter.givenUpAt()).isNull();
        letter.failed("452 later", LIMITS, NOW.plus(Duration.ofDays(5)));

        assertThat(letter.givenUpAt()).isEqualTo(NOW.plus(Duration.ofDays(5)));
        assertThat(letter.nextTryAt()).isNull();
        assertThat(letter.trouble()).isEqualTo("452 later");
    }

    @Test
    void a_wrong_address_is_given_up_at_once() {
        var letter = posted();
        letter.refused("550 5.1.1 no such user", true, LIMITS, NOW);

        assertThat(letter.givenUpAt()).isEqualTo(NOW);
        assertThat(letter.refusedAt()).isEqualTo(NOW);
    }

    @Test
    void a_server_that_is_away_for_weeks_is_held_against_no_letter() {
        var letter = posted();
        var weeks = NOW.plus(Duration.ofDays(20));
        letter.held("connection refused", weeks);

        assertThat(letter.givenUpAt()).isNull();
        assertThat(letter.tries()).isZero();
        assertThat(letter.nextTryAt()).isEqualTo(weeks);
    }

    @Test
    void sent_again_it_goes_to_the_address_on_record_and_is_tried_for_days_anew() {
        var letter = posted();
        letter.refused("550 5.1.1 no such user", true, LIMITS, NOW);
        var later = NOW.plus(Duration.ofDays(9));

        letter.sendAgain("ada@new.example", later);

        assertThat(letter.email()).isEqualTo("ada@new.example");
        assertThat(letter.givenUpAt()).isNull();
        assertThat(letter.nextTryAt()).isEqualTo(later);
        assertThat(letter.tries()).isZero();
        letter.failed("452 later", LIMITS, later.plus(Duration.ofDays(4)));
        assertThat(letter.givenUpAt()).isNull();
    }

    @Test
    void delivered_otherwise_it_says_when_and_how_and_by_whom() {
        var letter = posted();
        var otherwise = new Delivery(LocalDate.of(2026, 10, 7), "registered post", SECRETARY, NOW);
        letter.delivered(otherwise);

        assertThat(letter.delivery()).contains(otherwise);
        assertThat(letter.nextTryAt()).isNull();
        assertThat(letter.hasNotArrived(TODAY).satisfied()).isFalse();
        stays(letter);
        refused("notices.delivered-how", () -> new Delivery(LocalDate.of(2026, 10, 7), " ", SECRETARY, NOW));
    }

    @Test
    void what_was_handed_over_is_not_sent_again() {
        var letter = posted();
        assertThat(letter.hasNotArrived(TODAY).satisfied()).isTrue();
        letter.sent(NOW);

        assertThat(letter.hasNotArrived(TODAY).satisfied()).isFalse();
        assertThat(letter.tries()).isOne();
        stays(letter);
    }

    private static void stays(Notice letter) {
        assertThatThrownBy(() -> letter.sendAgain("ada@new.example", NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> letter.delivered(new Delivery(TODAY, "post", SECRETARY, NOW)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_letter_to_nobody_waits_for_somebody_from_the_start() {
        var letter = new Notice(
                Letter.toNobodyAt("Acme GmbH").about("members.renewal-due"),
                new LetterWording("S", "B"),
                Locale.ENGLISH,
                NOW);

        assertThat(letter.givenUpAt()).isEqualTo(NOW);
        assertThat(letter.refusedAt()).isEqualTo(NOW);
        assertThat(letter.nextTryAt()).isNull();
    }

    @Test
    void a_link_that_is_good_once_is_forgotten_when_it_was_handed_over_or_given_up() {
        var handed = linked().forOnce();
        handed.failed("452 later", LIMITS, NOW);
        assertThat(handed.href()).as("it is still to be sent").isNotNull();
        handed.sent(NOW);
        assertThat(handed.href()).isNull();

        var wrong = linked().forOnce();
        wrong.refused("550 5.1.1 no such user", true, LIMITS, NOW);
        assertThat(wrong.href()).isNull();
        assertThat(wrong.isForOnce()).isTrue();

        var ordinary = linked();
        ordinary.sent(NOW);
        assertThat(ordinary.href()).isEqualTo("/people/claim");
    }

    @Test
    void of_a_server_that_talks_much_the_beginning_is_kept() {
        var letter = posted();
        letter.failed("x".repeat(600), LIMITS, NOW);
        assertThat(letter.trouble()).hasSize(500);
        letter.held("y".repeat(500), NOW);
        assertThat(letter.trouble()).hasSize(500).startsWith("y");
    }

    @Test
    void a_refusal_is_dated_by_the_first_one_and_a_letter_is_seen_once() {
        var letter = posted();
        letter.refused("452 later", false, LIMITS, NOW);
        letter.refused("452 later", false, LIMITS, NOW.plusSeconds(60));
        assertThat(letter.refusedAt()).isEqualTo(NOW);
        assertThat(letter.givenUpAt()).isNull();
        assertThat(letter.tries()).isEqualTo(2);
        letter.seen(NOW);
        letter.seen(NOW.plusSeconds(60));
        assertThat(letter.seenAt()).isEqualTo(NOW);
    }

    private static Notice linked() {
        var letter = Letter.to(new UUID(0, 2), "ada@old.example", "Ada")
                .about("people.claim")
                .leadingTo("/people/claim");
        return new Notice(letter, new LetterWording("S", "B"), Locale.ENGLISH, NOW);
    }

    private static Notice posted() {
        return new Notice(
                Letter.to(new UUID(0, 2), "ada@old.example", "Ada").about("members.applied"),
                new LetterWording("S", "B"),
                Locale.ENGLISH,
                NOW);
    }
}
