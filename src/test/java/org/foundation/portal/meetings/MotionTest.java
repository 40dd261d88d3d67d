package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.meetings.Cast.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class MotionTest {

    @Test
    void records_how_everybody_voted_who_was_there() {
        var motion = motion(held(6), MotionMatter.ORDINARY, "yyyyna");
        assertThat(motion.votes()).hasSize(6).containsEntry(BOARD.get(4).personId(), RollCallVote.NO);
        assertThat(motion.outcome(held(6), RULES).carried()).isTrue();
    }

    @Test
    void a_director_who_was_there_voted_somehow() {
        refused("meetings.vote-missing", () -> motion(held(6), MotionMatter.ORDINARY, "yyyyn"));
    }

    @Test
    void a_director_who_was_not_there_did_not_vote() {
        refused("meetings.vote-of-absent", () -> motion(held(6), MotionMatter.ORDINARY, "yyyynay"));
    }

    @Test
    void whoever_is_disqualified_is_so_wherever_they_are() {
        var meeting = held(4);
        var motion = motion(meeting, MotionMatter.ORDINARY, "yyyyr");

        assertThat(motion.outcome(meeting, RULES).conditions().getFirst()).satisfies(quorum -> {
            assertThat(quorum.need()).isEqualTo(4);
            assertThat(quorum.have()).isEqualTo(4);
            assertThat(quorum.section()).isEqualTo("BL 4.11(a), BL 4.11(c)");
        });
        assertThat(motion.outcome(meeting, RULES).carried()).isTrue();
        assertThat(motion.outcome(meeting, RULES).count(RollCallVote.RECUSED)).isEqualTo(1);
        assertThat(motion(meeting, MotionMatter.ORDINARY, "yyyy")
                        .outcome(meeting, RULES)
                        .carried())
                .isFalse();
    }

    @Test
    void a_vote_may_be_put_right_until_the_record_is_closed() {
        var meeting = held(6);
        var motion = motion(meeting, MotionMatter.ORDINARY, "yyyyna");
        motion.record(
                meeting,
                Motion.Wording.of("Budget", "Better words", MotionMatter.ORDINARY),
                votes("yyyyny"),
                SECRETARY,
                AFTER);
        assertThat(motion.votes()).containsEntry(BOARD.get(5).personId(), RollCallVote.YES);

        meeting.close(AFTER);
        refused(
                "meetings.record-closed",
                () -> motion.record(
                        meeting,
                        Motion.Wording.of("Budget", "Other words", MotionMatter.ORDINARY),
                        votes("nnnnnn"),
                        SECRETARY,
                        AFTER));
    }

    @Test
    void the_words_of_a_motion_that_something_rests_on_stay_as_they_are() {
        var meeting = held(6);
        var motion = motion(meeting, MotionMatter.ORDINARY, "yyyyna");
        motion.reliedOn(AFTER);
        refused(
                "meetings.motion-relied-on",
                () -> motion.record(
                        meeting,
                        Motion.Wording.of("Budget", "Other words", MotionMatter.ORDINARY),
                        votes("nnnnnn"),
                        SECRETARY,
                        AFTER));
        motion.record(meeting, motion.wording(), votes("yyyyya"), SECRETARY, AFTER);
        assertThat(motion.votes()).containsEntry(BOARD.get(4).personId(), RollCallVote.YES);
    }

    @Test
    void votes_and_attendance_agree_before_they_become_final() {
        var meeting = held(6);
        var motion = motion(meeting, MotionMatter.ORDINARY, "yyynna");
        motion.requireComplete(meeting);

        meeting.attend(where(5), List.of());
        refused("meetings.votes-and-attendance-differ", () -> motion.requireComplete(meeting));
        assertThat(motion.outcome(meeting, RULES).count(RollCallVote.ABSTAIN)).isZero();

        meeting.attend(where(7), List.of());
        refused("meetings.votes-and-attendance-differ", () -> motion.requireComplete(meeting));
    }

    @Test
    void a_removal_names_the_director_and_nothing_else_does() {
        var gus = BOARD.get(6).personId();
        refused("meetings.removal-of-whom", () -> Motion.Wording.of("Removal", "Of a director", MotionMatter.REMOVAL));
        refused(
                "meetings.concerns-nobody",
                () -> new Motion.Wording("Budget", "For 2027", MotionMatter.ORDINARY, gus, null));
        refused("meetings.which-minutes", () -> Motion.Wording.of("Minutes", "Approved", MotionMatter.MINUTES));
        refused("meetings.motion-empty", () -> Motion.Wording.of(" ", "x", MotionMatter.ORDINARY));
    }
}
