package org.foundation.portal.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.polls.SamplePoll.OPENS_ON;
import static org.foundation.portal.polls.SamplePoll.RULES;
import static org.foundation.portal.polls.SamplePoll.ZONE;
import static org.foundation.portal.polls.SamplePoll.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.notices.Notices.LetterStatus;
import org.junit.jupiter.api.Test;

class GivenNoticeTest {

    static final LocalDate DAY = OPENS_ON.minusDays(29);
    static final Instant WRITTEN = noon(DAY);
    static final Instant LATER = noon(DAY.plusDays(3));
    static final LetterStatus SENT = new LetterStatus(WRITTEN.plusSeconds(9), null, null);
    static final LetterStatus REFUSED = new LetterStatus(null, null, WRITTEN.plusSeconds(20));
    static final LetterStatus WAITING = new LetterStatus(null, null, null);

    @Test
    void is_given_when_the_last_letter_has_left_and_not_when_it_was_written() {
        assertThat(given(99, SENT, WAITING)).isEmpty();
        assertThat(given(99, SENT, new LetterStatus(LATER, null, null))).contains(LATER);
    }

    @Test
    void one_dead_mailbox_stands_in_no_votes_way() {
        assertThat(given(99, SENT, REFUSED)).contains(WRITTEN.plusSeconds(20));
        assertThat(given(90, SENT, copies(10, REFUSED))).isPresent();
    }

    @Test
    void so_many_refusals_are_a_fault_of_our_own_mail() {
        assertThat(given(89, SENT, copies(11, REFUSED))).isEmpty();
        assertThat(given(0, SENT, REFUSED)).isEmpty();
    }

    @Test
    void a_letter_that_our_own_server_never_took_was_directed_to_nobody() {
        assertThat(given(999, SENT, WAITING)).isEmpty();
    }

    @Test
    void what_was_delivered_otherwise_counts_on_the_day_it_was() {
        var byHand = new LetterStatus(null, DAY.plusDays(2), null);

        assertThat(given(0, SENT, byHand)).contains(LegalDay.start(DAY.plusDays(2), ZONE));
        assertThat(given(89, SENT, copies(10, REFUSED), List.of(byHand))).isPresent();
    }

    @Test
    void letters_that_were_refused_first_and_left_late_do_not_make_an_early_notice() {
        var greylisted = new LetterStatus(LATER, null, WRITTEN.plusSeconds(20));

        assertThat(given(0, SENT, copies(50, greylisted))).contains(LATER);
    }

    @Test
    void ten_days_before_the_opening_are_in_time_and_nine_are_not() {
        assertThat(GivenNotice.lastDay(OPENS_ON, RULES)).isEqualTo(OPENS_ON.minusDays(10));
        assertThat(inTime(LegalDay.end(OPENS_ON.minusDays(10), ZONE).minusMillis(1)))
                .isTrue();
        assertThat(inTime(LegalDay.end(OPENS_ON.minusDays(10), ZONE))).isFalse();
        assertThat(inTime(noon(OPENS_ON.minusDays(60)))).isTrue();
        assertThat(inTime(noon(OPENS_ON.minusDays(61)))).isFalse();
    }

    @Test
    void a_roll_without_anybody_to_write_to_is_told_at_once() {
        assertThat(GivenNotice.at(List.of(), WRITTEN, 10, ZONE)).contains(WRITTEN);
    }

    private static boolean inTime(Instant given) {
        return GivenNotice.inTime(given, OPENS_ON, RULES, ZONE);
    }

    private static List<LetterStatus> copies(int many, LetterStatus of) {
        return Collections.nCopies(many, of);
    }

    private static Optional<Instant> given(int many, LetterStatus of, LetterStatus other) {
        return given(many, of, List.of(other));
    }

    @SafeVarargs
    private static Optional<Instant> given(int many, LetterStatus of, List<LetterStatus>... others) {
        var letters = new ArrayList<>(copies(many, of));
        for (var more : others) {
            letters.addAll(more);
        }
        return GivenNotice.at(letters, WRITTEN, 10, ZONE);
    }
}
