package org.foundation.portal.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;
import static org.foundation.portal.polls.SamplePoll.CALLED;
import static org.foundation.portal.polls.SamplePoll.DAYS;
import static org.foundation.portal.polls.SamplePoll.OPENS_ON;
import static org.foundation.portal.polls.SamplePoll.RULES;
import static org.foundation.portal.polls.SamplePoll.ZONE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.site.web.Site;
import org.junit.jupiter.api.Test;

class TimetableTest {

    @Test
    void what_is_generated_in_time_satisfies_every_rule_and_each_cites_its_section() {
        assertThat(failing(DAYS)).isEmpty();
        assertThat(DAYS.checks(RULES))
                .extracting(it -> it.verdict().section())
                .containsExactly("EP", "EP", "EP", "BL 9.4", "BL 9.4", "BL 9.4", "BL 3.4", "EP");
        DAYS.require(RULES, null);
    }

    @Test
    void a_decision_has_no_nominations() {
        var days = Timetable.forDecision(CALLED, CALLED, CALLED.plusDays(40), RULES);

        assertThat(days.nominations()).isNull();
        assertThat(failing(days)).isEmpty();
    }

    @Test
    void voting_runs_from_the_start_of_its_first_day_to_the_end_of_its_last() {
        assertThat(DAYS.voting(ZONE).length()).isEqualTo(Duration.ofDays(14));
        assertThat(DAYS.closesOn()).isEqualTo(OPENS_ON.plusDays(13));
    }

    @Test
    void voting_of_thirteen_days_is_refused() {
        assertThat(failing(DAYS.closingOn(DAYS.closesOn().minusDays(1))))
                .containsExactly("polls.timetable.voting-days");
    }

    @Test
    void the_record_date_is_ten_to_sixty_days_before_the_vote() {
        assertThat(failing(DAYS.recordedOn(OPENS_ON.minusDays(60)))).isEmpty();
        assertThat(failing(DAYS.recordedOn(OPENS_ON.minusDays(61)))).contains("polls.timetable.record-date");
        assertThat(failing(DAYS.recordedOn(OPENS_ON.minusDays(11)))).isEmpty();
        assertThat(failing(DAYS.recordedOn(OPENS_ON.minusDays(9)))).contains("polls.timetable.record-date");
    }

    @Test
    void notice_goes_out_ten_days_before_the_vote_at_the_latest() {
        assertThat(failing(DAYS.recordedOn(OPENS_ON.minusDays(10)))).containsExactly("polls.timetable.notice");
    }

    @Test
    void the_record_date_is_not_before_the_resolution() {
        assertThat(failing(DAYS.recordedOn(CALLED.plusDays(1)))).isEmpty();
        assertThat(failing(DAYS.recordedOn(CALLED.minusDays(1)))).contains("polls.timetable.record-after-resolution");
    }

    @Test
    void a_record_date_in_the_past_does_not_make_a_late_notice_lawful() {
        var opens = CALLED.plusDays(9);
        var days = Timetable.forDecision(CALLED, CALLED.minusDays(40), opens, RULES)
                .recordedOn(CALLED.minusDays(30));

        assertThat(days.noticeOn()).isEqualTo(CALLED);
        assertThat(failing(days)).containsExactly("polls.timetable.notice");
    }

    @Test
    void a_record_date_in_the_past_is_fine_when_notice_still_leaves_in_time() {
        var days = Timetable.forDecision(CALLED, CALLED.minusDays(40), CALLED.plusDays(10), RULES)
                .recordedOn(CALLED.minusDays(30));

        assertThat(failing(days)).isEmpty();
    }

    @Test
    void a_resolution_of_the_future_calls_nothing() {
        var days = Timetable.forDecision(CALLED, CALLED.plusDays(1), CALLED.plusDays(40), RULES)
                .recordedOn(CALLED.plusDays(5));

        assertThat(failing(days)).containsExactly("polls.timetable.resolved");
        refused("polls.timetable.resolved.no", () -> days.require(RULES, "We are in a hurry"));
    }

    @Test
    void nominations_do_not_open_before_the_call() {
        var days = DAYS.nominating(CALLED.minusDays(1), OPENS_ON.minusDays(18), OPENS_ON.minusDays(10));

        assertThat(failing(days)).containsExactly("polls.timetable.announced");
    }

    @Test
    void nominations_open_too_late_only_for_a_recorded_reason() {
        var days = DAYS.nominating(OPENS_ON.minusDays(44), OPENS_ON.minusDays(18), OPENS_ON.minusDays(10));

        assertThat(failing(days)).containsExactly("polls.timetable.nominations-open");
        refused("polls.waiver-missing", () -> days.require(RULES, " "));
        days.require(RULES, "The board resolved a day late");
    }

    @Test
    void the_list_comes_too_late_only_for_a_recorded_reason() {
        var days = DAYS.nominating(OPENS_ON.minusDays(45), OPENS_ON.minusDays(18), OPENS_ON.minusDays(9));

        assertThat(failing(days)).containsExactly("polls.timetable.nominations-close");
        refused("polls.waiver-missing", () -> days.require(RULES, null));
    }

    @Test
    void no_reason_waives_the_by_laws() {
        var days = DAYS.closingOn(OPENS_ON.plusDays(5));

        refused("polls.timetable.voting-days.no", () -> days.require(RULES, "We are in a hurry"));
    }

    @Test
    void with_too_little_time_the_calendar_starts_today() {
        var days = Timetable.forElection(CALLED, CALLED, CALLED.plusDays(20), RULES);

        assertThat(days.recordOn()).isEqualTo(CALLED);
        assertThat(failing(days)).contains("polls.timetable.nominations-open");
    }

    @Test
    void the_election_of_2026_as_it_was_published_departs_from_the_process_in_two_points() {
        var resolved = LocalDate.of(2026, 7, 16);
        var days = Timetable.forElection(resolved, resolved, LocalDate.of(2026, 9, 14), RULES)
                .recordedOn(resolved)
                .nominating(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 8))
                .closingOn(LocalDate.of(2026, 10, 2));

        assertThat(failing(days))
                .containsExactly("polls.timetable.nominations-open", "polls.timetable.nominations-close");
    }

    @Test
    void whoever_puts_a_question_is_not_sent_to_move_a_record_date_that_they_do_not_choose() {
        var tomorrow = Timetable.forDecision(CALLED, CALLED, CALLED.plusDays(1), RULES);

        assertThat(tomorrow.checks(RULES).stream()
                        .filter(Timetable.Check::fails)
                        .map(it -> Site.say(it.verdict().sentence(it.verdict().mend()))))
                .isNotEmpty()
                .containsOnly("Choose a later opening day.");
    }

    private static List<String> failing(Timetable days) {
        return days.checks(RULES).stream()
                .filter(Timetable.Check::fails)
                .map(Timetable.Check::verdict)
                .map(Verdict::rule)
                .toList();
    }
}
