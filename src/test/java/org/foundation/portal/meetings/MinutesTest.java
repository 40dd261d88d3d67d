package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.meetings.Cast.*;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesTest {

    final Meeting meeting = held(6);
    final Motion approving = motion(meeting, Matter.MINUTES, "yyyyyy");
    final Minutes minutes = Minutes.begin(meeting, SECRETARY, DURING);

    @Test
    void are_written_until_a_motion_approves_them() {
        minutes.write("The budget was discussed.", DURING);
        approve();

        assertThat(minutes.isApproved()).isTrue();
        assertThat(meeting.isClosed()).isTrue();
        assertThat(approving.isReliedOn()).isTrue();
        refused("meetings.already-approved", () -> minutes.write("Something else.", AFTER));
    }

    @Test
    void are_approved_once() {
        minutes.write("The budget was discussed.", DURING);
        approve();
        refused("meetings.already-approved", this::approve);
    }

    @Test
    void empty_ones_are_not_approved() {
        refused("meetings.minutes-empty", this::approve);
    }

    @Test
    void only_a_carried_motion_on_minutes_approves_them() {
        minutes.write("The budget was discussed.", DURING);
        refused("meetings.motion-does-not-approve", () -> approveBy(motion(meeting, Matter.ORDINARY, "yyyyyy")));
        refused("meetings.motion-does-not-approve", () -> approveBy(motion(meeting, Matter.MINUTES, "yyynnn")));
    }

    @Test
    void the_motion_is_of_the_same_meeting_or_a_later_one() {
        minutes.write("The budget was discussed.", DURING);
        var earlier = Meeting.call(
                regular(DAY.minusMonths(1)),
                "board-2026-05-09",
                50,
                RULES,
                SECRETARY,
                CALLED.minusSeconds(86_400 * 40));
        earlier.open(BOARD, SECRETARY, DURING);
        earlier.attend(where(6), List.of());
        var motion = motion(earlier, Matter.MINUTES, "yyyyyy");

        refused(
                "meetings.motion-of-another-meeting",
                () -> minutes.approve(
                        meeting, motion, earlier, motion.outcome(earlier, RULES), "record", SECRETARY, AFTER));
    }

    @Test
    void are_published_once_and_only_when_approved() {
        minutes.write("The budget was discussed.", DURING);
        refused("meetings.not-approved", () -> minutes.publish(SECRETARY, AFTER));
        approve();
        minutes.publish(SECRETARY, AFTER);
        refused("meetings.already-published", () -> minutes.publish(SECRETARY, AFTER));
    }

    @Test
    void a_correction_is_a_new_edition_that_says_why() {
        minutes.write("The bugdet was discussed.", DURING);
        refused("meetings.not-published", () -> minutes.correct("A slip", SECRETARY, AFTER));
        approve();
        minutes.publish(SECRETARY, AFTER);

        refused("meetings.why-corrected", () -> minutes.correct(" ", SECRETARY, AFTER));
        var second = minutes.correct("A slip of the pen", SECRETARY, AFTER);
        second.write("The budget was discussed.", AFTER);

        assertThat(second.edition()).isEqualTo(2);
        assertThat(minutes.text()).isEqualTo("The bugdet was discussed.");
        assertThat(second.isApproved()).isFalse();
    }

    @Test
    void their_hash_is_of_the_whole_document() {
        minutes.write("The budget was discussed.", DURING);
        var document = Document.of(meeting, List.of(approving), minutes, RULES);
        minutes.approve(meeting, approving, meeting, approving.outcome(meeting, RULES), document, SECRETARY, AFTER);

        assertThat(document)
                .startsWith(
                        "# Board meeting 51\n\nHeld on 9 June 2026 at 12:00 (America/New_York), https://meet.example/board.\n")
                .contains("- Present: Ada, Ben, Cleo, Dora, Emil, Fay\n- Apologies: Gus, Hana\n")
                .contains("6 of 8 directors in office were present; 5 make a quorum (BL 4.11(a)).")
                .contains("### 1. Budget", "- Yes, 6: Ada, Ben, Cleo, Dora, Emil, Fay", "**Carried.**")
                .endsWith("## Minutes\n\nThe budget was discussed.\n");
        assertThat(minutes.hash()).contains(Minutes.sha256(document));
        assertThat(Minutes.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void too_long_ones_are_refused() {
        refused("meetings.minutes-too-long", () -> minutes.write("x".repeat(Minutes.LONGEST + 1), DURING));
    }

    private void approve() {
        approveBy(approving);
    }

    private void approveBy(Motion motion) {
        minutes.approve(meeting, motion, meeting, motion.outcome(meeting, RULES), "record", SECRETARY, AFTER);
    }
}
