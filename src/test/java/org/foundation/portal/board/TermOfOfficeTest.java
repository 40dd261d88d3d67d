package org.foundation.portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.board.TermOfOffice.Basis;
import org.foundation.portal.board.TermOfOffice.End;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.bylaws.SampleRules;
import org.foundation.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

class TermOfOfficeTest {

    static final Instant NOW = Instant.parse("2026-10-10T15:00:00Z");
    static final LocalDate SEATED = LocalDate.of(2026, 10, 10);
    static final UUID HUGO = UUID.randomUUID();

    final Rules rules = SampleRules.on(SEATED);
    final Seat seat = new Seat(1, Cohort.A, LocalDate.of(2020, 1, 1), "By-laws");
    final List<TermOfOffice> history = new ArrayList<>();

    @Test
    void a_term_lasts_four_years_and_its_director_stays_until_the_successor_is_seated() {
        var term = full(SEATED);
        assertThat(term.untilDay()).isEqualTo(SEATED.plusYears(4));
        assertThat(term.holdsOver(SEATED.plusYears(4).minusDays(1))).isFalse();
        assertThat(term.holdsOver(SEATED.plusYears(4))).isTrue();

        term.end(End.SUCCEEDED, SEATED.plusYears(4).plusDays(3));

        assertThat(term.inOffice(SEATED.plusYears(4).plusDays(2))).isTrue();
        assertThat(term.inOffice(SEATED.plusYears(4).plusDays(3))).isFalse();
        assertThatThrownBy(() -> term.end(End.RESIGNED, SEATED.plusYears(5))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoever_fills_a_vacancy_serves_the_rest_of_the_term() {
        var before = full(SEATED);
        before.end(End.RESIGNED, SEATED.plusYears(1));
        var after = seat.take(HUGO, SEATED.plusYears(1), SEATED.plusYears(4), List.of(before), "2027", null, null, NOW);
        assertThat(after.untilDay()).isEqualTo(SEATED.plusYears(4));
        assertThat(after.fillsVacancy()).isTrue();
    }

    @Test
    void two_terms_in_a_row_are_the_limit_and_one_year_lifts_it() {
        assertThat(mayBegin(SEATED)).isTrue();
        served(SEATED.minusYears(4), SEATED);
        assertThat(mayBegin(SEATED)).isTrue();
        served(SEATED, SEATED.plusYears(4));
        assertThat(mayBegin(SEATED.plusYears(4))).isFalse();
        assertThat(mayBegin(SEATED.plusYears(5).minusDays(1))).isFalse();
        assertThat(mayBegin(SEATED.plusYears(5))).isTrue();
    }

    @Test
    void a_pause_of_a_year_between_terms_begins_the_count_anew_and_a_shorter_one_does_not() {
        served(SEATED.minusYears(9), SEATED.minusYears(5));
        served(SEATED.minusYears(4), SEATED);
        assertThat(mayBegin(SEATED)).isTrue();

        history.clear();
        served(SEATED.minusYears(9).plusDays(1), SEATED.minusYears(5).plusDays(1));
        served(SEATED.minusYears(4), SEATED);
        assertThat(mayBegin(SEATED)).isFalse();
    }

    @Test
    void the_rest_of_a_predecessors_term_is_not_counted() {
        served(SEATED.minusYears(4), SEATED);
        var before = full(SEATED);
        before.end(End.RESIGNED, SEATED.plusMonths(6));
        history.add(
                seat.take(HUGO, SEATED.plusMonths(6), SEATED.plusYears(4), List.of(before), "2027", null, null, NOW));
        assertThat(mayBegin(SEATED.plusYears(4))).isTrue();
    }

    @Test
    void holding_over_is_no_pause() {
        served(SEATED.minusYears(9), SEATED.minusYears(5));
        history.add(full(SEATED.minusYears(5)));

        assertThat(TermLimit.verdict(history, SEATED.plusMonths(2), SEATED, rules)
                        .satisfied())
                .as("sits on a year after the second term")
                .isFalse();
        history.getLast().end(End.SUCCEEDED, SEATED);
        assertThat(mayBegin(SEATED.plusYears(1).minusDays(1))).isFalse();
        assertThat(mayBegin(SEATED.plusYears(1))).isTrue();
    }

    @Test
    void a_late_successor_serves_until_the_cohorts_day_and_it_is_a_term_of_their_own() {
        var before = full(SEATED.minusYears(4));

        var late = seat.take(
                UUID.randomUUID(), SEATED.plusMonths(5), SEATED.plusYears(4), List.of(before), "2027", null, null, NOW);

        assertThat(before.endedOn()).contains(SEATED.plusMonths(5));
        assertThat(late.untilDay()).isEqualTo(SEATED.plusYears(4));
        assertThat(late.fillsVacancy()).isFalse();
    }

    @Test
    void whoever_fills_a_seat_makes_way_for_the_director_elected_already() {
        var next = TermOfOffice.full(seat, HUGO, SEATED.plusYears(4), 4, Basis.ELECTED, "2030", null, null, NOW);

        var rest = seat.take(
                UUID.randomUUID(), SEATED.plusYears(3), SEATED.plusYears(4), List.of(next), "2029", null, null, NOW);

        assertThat(rest.endedOn()).contains(SEATED.plusYears(4));
        assertThat(next.endedOn()).isEmpty();
    }

    @Test
    void cohorts_follow_one_another_in_a_circle() {
        assertThat(Cohort.A.next()).isEqualTo(Cohort.B);
        assertThat(Cohort.D.next()).isEqualTo(Cohort.A);
    }

    private boolean mayBegin(LocalDate day) {
        return TermLimit.verdict(history, day, SEATED, rules).satisfied();
    }

    private void served(LocalDate from, LocalDate until) {
        var term = full(from);
        term.end(End.SUCCEEDED, until);
        history.add(term);
    }

    private TermOfOffice full(LocalDate from) {
        return TermOfOffice.full(seat, HUGO, from, 4, Basis.ELECTED, "Board election", null, null, NOW);
    }
}
