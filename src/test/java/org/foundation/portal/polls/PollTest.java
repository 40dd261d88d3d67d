package org.foundation.portal.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;
import static org.foundation.portal.polls.SamplePoll.CALLED;
import static org.foundation.portal.polls.SamplePoll.DAYS;
import static org.foundation.portal.polls.SamplePoll.OFFICER;
import static org.foundation.portal.polls.SamplePoll.OPENS_ON;
import static org.foundation.portal.polls.SamplePoll.RULES;
import static org.foundation.portal.polls.SamplePoll.SECRET;
import static org.foundation.portal.polls.SamplePoll.ZONE;
import static org.foundation.portal.polls.SamplePoll.closes;
import static org.foundation.portal.polls.SamplePoll.noon;
import static org.foundation.portal.polls.SamplePoll.opens;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.shared.Sha256;
import org.junit.jupiter.api.Test;

class PollTest {

    static final UUID ADA = new UUID(2, 1);
    static final UUID BO = new UUID(2, 2);
    static final Turnout.Present FEW = new Turnout.Present(9, 60);
    static final Turnout.Present ENOUGH = new Turnout.Present(10, 15);

    @Test
    void opens_and_closes_by_the_clock_alone() {
        var poll = SamplePoll.ready(ADA, BO);

        assertThat(poll.phaseAt(opens().minusMillis(1))).isEqualTo(Phase.CALLED);
        assertThat(poll.phaseAt(opens())).isEqualTo(Phase.VOTING);
        assertThat(poll.phaseAt(closes().minusMillis(1))).isEqualTo(Phase.VOTING);
        assertThat(poll.phaseAt(closes())).isEqualTo(Phase.CLOSING);
        refused("polls.wrong-phase.VOTING", () -> poll.requireVoting(closes()));
    }

    @Test
    void does_not_open_without_roll_notice_and_ballot_paper() {
        assertThat(SamplePoll.called().phaseAt(opens())).isEqualTo(Phase.HELD_UP);
        assertThat(SamplePoll.withRoll().phaseAt(opens())).isEqualTo(Phase.HELD_UP);
        refused("polls.wrong-phase.VOTING", () -> SamplePoll.withRoll().requireVoting(opens()));
    }

    @Test
    void does_not_open_when_notice_was_written_and_never_given() {
        var poll = SamplePoll.called();
        poll.freezeRoll(SamplePoll.lines(poll), LegalDay.end(DAYS.recordOn(), ZONE), ZONE);
        poll.writeNotice(LegalDay.start(DAYS.noticeOn(), ZONE));
        poll.freezeBallot(List.of(new Option(1, "Ada", "", ADA)), SECRET, noon(OPENS_ON.minusDays(10)));

        assertThat(poll.noticeIsLate(noon(OPENS_ON.minusDays(10)), RULES, ZONE)).isFalse();
        assertThat(poll.noticeIsLate(noon(OPENS_ON.minusDays(9)), RULES, ZONE)).isTrue();
        assertThat(poll.phaseAt(opens())).isEqualTo(Phase.HELD_UP);
        assertThat(poll.heldFor(opens())).contains(HoldReason.NOTICE_MISSING);
        refused("polls.wrong-phase.VOTING", () -> poll.requireVoting(opens()));
    }

    @Test
    void no_notice_nine_days_before_the_vote_is_ever_a_notice() {
        var poll = SamplePoll.called();
        poll.freezeRoll(SamplePoll.lines(poll), LegalDay.end(DAYS.recordOn(), ZONE), ZONE);
        poll.writeNotice(LegalDay.start(DAYS.noticeOn(), ZONE));

        refused("polls.notice-not-in-time", () -> poll.noticed(noon(OPENS_ON.minusDays(9)), RULES, ZONE));
        assertThat(poll.noticedAt()).isEmpty();
    }

    @Test
    void held_for_want_of_notice_it_goes_on_when_notice_is_shown_to_have_been_in_time() {
        var poll = unnoticed();
        poll.hold(HoldReason.NOTICE_LATE, noon(OPENS_ON.minusDays(9)));
        assertThat(poll.phaseAt(noon(OPENS_ON.minusDays(9)))).isEqualTo(Phase.HELD_UP);

        poll.noticed(noon(OPENS_ON.minusDays(12)), RULES, ZONE);

        assertThat(poll.hold()).isEmpty();
        assertThat(poll.phaseAt(opens())).isEqualTo(Phase.VOTING);
    }

    @Test
    void put_off_it_keeps_its_roll_and_its_days_and_wants_notice_afresh() {
        var poll = unnoticed();
        var late = noon(OPENS_ON.minusDays(5));
        poll.hold(HoldReason.NOTICE_LATE, late);
        var day = OPENS_ON.plusDays(5);

        refused(
                "polls.timetable.notice.no",
                () -> poll.putOff(day.minusDays(1), "Mail was down", OFFICER, RULES, late, ZONE));
        refused("polls.reason-missing", () -> poll.putOff(day, " ", OFFICER, RULES, late, ZONE));
        poll.putOff(day, "Mail was down", OFFICER, RULES, late, ZONE);

        assertThat(poll.phaseAt(late)).isEqualTo(Phase.CALLED);
        assertThat(poll.voting().opens()).isEqualTo(LegalDay.start(day, ZONE));
        assertThat(poll.voting().closes()).isEqualTo(LegalDay.end(day.plusDays(13), ZONE));
        assertThat(poll.firstClose()).isEqualTo(poll.voting().closes());
        assertThat(poll.notice()).isEmpty();
        assertThat(poll.noticeFallsDue(late, ZONE)).isTrue();
        assertThat(poll.postponements())
                .containsExactly(new Postponement(late, OFFICER, "Mail was down", opens(), closes()));
        assertThat(poll.phaseAt(LegalDay.start(day, ZONE))).isEqualTo(Phase.HELD_UP);
    }

    @Test
    void is_put_off_only_while_its_record_date_holds() {
        var poll = unnoticed();
        poll.hold(HoldReason.NOTICE_LATE, opens());

        refused(
                "polls.timetable.record-date.no",
                () -> poll.putOff(DAYS.recordOn().plusDays(61), "Mail was down", OFFICER, RULES, opens(), ZONE));
    }

    @Test
    void a_roll_that_has_changed_holds_the_vote_for_good() {
        var poll = SamplePoll.ready(ADA, BO);
        assertThat(poll.isRoll(SamplePoll.lines(poll))).isTrue();
        assertThat(poll.isRoll(SamplePoll.lines(poll).subList(1, 100))).isFalse();
        assertThat(poll.isPaperAsFrozen()).isTrue();

        poll.hold(HoldReason.ROLL_CHANGED, opens());

        assertThat(poll.phaseAt(opens())).isEqualTo(Phase.HELD_UP);
        assertThat(poll.phaseAt(closes())).isEqualTo(Phase.HELD_UP);
        refused(
                "polls.only-to-be-called-off",
                () -> poll.putOff(OPENS_ON.plusDays(12), "Again", OFFICER, RULES, opens(), ZONE));
        poll.cancel(OFFICER, "The records were changed", opens());
    }

    private static Poll unnoticed() {
        var poll = SamplePoll.called();
        poll.freezeRoll(SamplePoll.lines(poll), LegalDay.end(DAYS.recordOn(), ZONE), ZONE);
        poll.writeNotice(LegalDay.start(DAYS.noticeOn(), ZONE));
        poll.freezeBallot(List.of(new Option(1, "Ada", "", ADA)), SECRET, noon(OPENS_ON.minusDays(10)));
        return poll;
    }

    @Test
    void freezes_its_roll_once_and_not_before_the_record_date_is_over() {
        var poll = SamplePoll.called();
        var end = LegalDay.end(DAYS.recordOn(), ZONE);

        refused("polls.record-date-not-over", () -> poll.freezeRoll(List.of(), end.minusMillis(1), ZONE));
        poll.freezeRoll(SamplePoll.lines(poll), end, ZONE);

        assertThat(poll.roll().orElseThrow().rollMembers()).isEqualTo(100);
        assertThat(poll.roll().orElseThrow().rollVotes()).isEqualTo(149);
        refused("polls.roll-already-frozen", () -> poll.freezeRoll(List.of(), end, ZONE));
    }

    @Test
    void freezes_its_ballot_paper_once_and_before_the_vote() {
        var poll = SamplePoll.withRoll();
        var paper = List.of(new Option(1, "Ada", "", ADA));

        refused("polls.nothing-to-vote-on", () -> poll.freezeBallot(List.of(), SECRET, noon(CALLED)));
        poll.freezeBallot(paper, SECRET, noon(CALLED));

        refused("polls.ballot-already-frozen", () -> poll.freezeBallot(paper, SECRET, noon(CALLED)));
        assertThat(poll.ballot().orElseThrow().ballotHash()).isEqualTo(Sha256.of("Board 2026\n1\tAda\t\n"));
        assertThat(poll.ballot().orElseThrow().drawCommitment()).isEqualTo(Sha256.of(SECRET));
    }

    @Test
    void a_vote_held_up_for_want_of_a_paper_begins_with_it_and_lasts_as_long_as_it_must() {
        var poll = SamplePoll.withRoll();
        var late = opens().plus(Duration.ofDays(3));
        assertThat(poll.phaseAt(late)).isEqualTo(Phase.HELD_UP);

        poll.freezeBallot(List.of(new Option(1, "Ada", "", ADA)), SECRET, late);
        poll.giveFullTime(14, late, ZONE);

        assertThat(poll.phaseAt(late)).isEqualTo(Phase.VOTING);
        assertThat(Duration.between(late, poll.voting().closes())).isGreaterThanOrEqualTo(Duration.ofDays(14));
        assertThat(poll.voting().opens()).isEqualTo(opens());
    }

    @Test
    void closes_when_both_quorums_are_there() {
        var poll = SamplePoll.ready(ADA, BO);

        assertThat(poll.close(ENOUGH, RULES, closes(), ZONE)).isEqualTo(Poll.CloseOutcome.CLOSED);
        assertThat(poll.phaseAt(closes())).isEqualTo(Phase.CLOSED);
        assertThat(poll.closing().orElseThrow()).isEqualTo(new Closing(closes(), 10, 15));
    }

    @Test
    void is_not_closed_before_its_time() {
        var poll = SamplePoll.ready(ADA, BO);

        refused("polls.wrong-phase.CLOSING", () -> poll.close(ENOUGH, RULES, closes().minusMillis(1), ZONE));
    }

    @Test
    void stays_open_by_a_week_when_too_few_voted_and_says_so() {
        var poll = SamplePoll.ready(ADA, BO);

        assertThat(poll.close(FEW, RULES, closes(), ZONE)).isEqualTo(Poll.CloseOutcome.EXTENDED);

        assertThat(poll.phaseAt(closes())).isEqualTo(Phase.VOTING);
        assertThat(poll.voting().closes()).isEqualTo(LegalDay.end(OPENS_ON.plusDays(20), ZONE));
        assertThat(poll.firstClose()).isEqualTo(closes());
        assertThat(poll.extensions())
                .containsExactly(new Extension(closes(), poll.voting().closes(), 9, 10, 60, 15, false));
    }

    @Test
    void an_extension_keeps_the_hour_when_the_clocks_change() {
        var poll = SamplePoll.ready(ADA, BO);
        extendTimes(poll, 3);

        // daylight saving ends on 1 November 2026
        assertThat(poll.voting().closes()).isEqualTo(LegalDay.end(OPENS_ON.plusDays(34), ZONE));
        assertThat(Duration.between(closes(), poll.voting().closes()))
                .isEqualTo(Duration.ofDays(21).plusHours(1));
    }

    @Test
    void needs_a_fresh_notice_when_it_is_put_off_by_more_than_thirty_days() {
        var poll = SamplePoll.ready(ADA, BO);
        extendTimes(poll, 4);
        assertThat(poll.extensions()).noneMatch(Extension::freshNotice);

        assertThat(poll.close(FEW, RULES, poll.voting().closes(), ZONE))
                .isEqualTo(Poll.CloseOutcome.EXTENDED_WITH_FRESH_NOTICE);
        assertThat(poll.close(FEW, RULES, poll.voting().closes(), ZONE)).isEqualTo(Poll.CloseOutcome.EXTENDED);
    }

    @Test
    void a_late_clock_extends_into_the_future() {
        var poll = SamplePoll.ready(ADA, BO);
        var late = closes().plus(Duration.ofDays(10));

        poll.close(FEW, RULES, late, ZONE);

        assertThat(poll.voting().closes()).isAfter(late).isBefore(late.plus(Duration.ofDays(8)));
        assertThat(poll.extensions()).hasSize(1);
    }

    @Test
    void is_cancelled_for_a_reason_and_stays_so() {
        var poll = SamplePoll.ready(ADA, BO);

        refused("polls.reason-missing", () -> poll.cancel(OFFICER, " ", opens()));
        poll.cancel(OFFICER, "Renewal letters did not arrive", opens());

        assertThat(poll.phaseAt(opens())).isEqualTo(Phase.CANCELLED);
        refused("polls.already-over", () -> poll.cancel(OFFICER, "again", opens()));
        refused("polls.wrong-phase.CLOSING", () -> poll.close(ENOUGH, RULES, closes(), ZONE));
    }

    @Test
    void a_closed_poll_is_not_cancelled() {
        var poll = SamplePoll.closed(ADA, BO);

        refused("polls.already-over", () -> poll.cancel(OFFICER, "regret", closes()));
    }

    @Test
    void a_question_without_a_quorum_ends_before_its_roll_is_too_old() {
        var question = SamplePoll.question();
        var last = LegalDay.end(DAYS.recordOn().plusDays(60), ZONE);
        int extended = 0;
        while (question.close(FEW, RULES, question.voting().closes(), ZONE) == Poll.CloseOutcome.EXTENDED) {
            extended++;
            assertThat(question.voting().closes()).isBeforeOrEqualTo(last);
        }

        var ended = question.voting().closes();
        assertThat(extended).isPositive();
        assertThat(ended.plus(Duration.ofDays(7))).isAfter(last);
        assertThat(question.lapse()).contains(new Lapse(ended, 9, 60));
        assertThat(question.phaseAt(ended)).isEqualTo(Phase.LAPSED);
        assertThat(question.closing()).isEmpty();
        refused("polls.wrong-phase.CLOSING", () -> question.close(ENOUGH, RULES, ended, ZONE));
        refused("polls.already-over", () -> question.cancel(OFFICER, "too late", ended));
    }

    @Test
    void an_election_stays_open_however_old_its_roll_is() {
        var poll = SamplePoll.ready(ADA, BO);
        extendTimes(poll, 12);

        assertThat(poll.lapse()).isEmpty();
        assertThat(poll.extensions()).hasSize(12);
    }

    private static void extendTimes(Poll poll, int times) {
        for (int i = 0; i < times; i++) {
            Instant at = poll.voting().closes();
            poll.close(FEW, RULES, at, ZONE);
        }
    }
}
