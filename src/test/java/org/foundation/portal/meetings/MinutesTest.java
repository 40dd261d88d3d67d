package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.meetings.Cast.*;

import java.util.List;
import org.foundation.portal.PseudoLanguages;
import org.foundation.portal.ReaderOf;
import org.foundation.portal.shared.Sha256;
import org.junit.jupiter.api.Test;

class MinutesTest {

    final Meeting meeting = held(6);
    final Motion budget = motion(meeting, MotionMatter.ORDINARY, "yyyyyy");
    final Minutes minutes = Minutes.begin(meeting, SECRETARY, DURING);

    @Test
    void are_written_and_submitted_until_a_motion_approves_them() {
        submit("The budget was discussed.");
        var motion = approving(meeting, minutes, "yyyyyy");
        approve(motion);

        assertThat(minutes.isApproved()).isTrue();
        assertThat(meeting.isClosed()).isTrue();
        assertThat(motion.isReliedOn()).isTrue();
        refused("meetings.already-approved", () -> minutes.write("Something else.", AFTER));
        refused("meetings.already-approved", () -> approve(motion));
    }

    @Test
    void empty_ones_are_not_submitted() {
        refused("meetings.minutes-empty", () -> minutes.submit("record", SECRETARY, DURING));
    }

    @Test
    void only_a_carried_motion_that_names_them_approves_them() {
        submit("The budget was discussed.");
        refused("meetings.motion-does-not-approve", () -> approve(motion(meeting, MotionMatter.ORDINARY, "yyyyyy")));
        refused("meetings.motion-does-not-approve", () -> approve(approving(meeting, minutes, "yyynnn")));

        var others = Minutes.begin(meeting, SECRETARY, DURING);
        others.write("Of another meeting.", DURING);
        others.submit("another", SECRETARY, DURING);
        refused("meetings.motion-does-not-approve", () -> approve(approving(meeting, others, "yyyyyy")));
    }

    @Test
    void words_changed_after_they_were_submitted_are_submitted_again() {
        submit("The budget was discussed.");
        var motion = approving(meeting, minutes, "yyyyyy");
        minutes.write("The budget was adopted.", DURING);

        assertThat(minutes.submission()).isEmpty();
        refused("meetings.changed-since-submitted", () -> approve(motion));
        minutes.submit(document(), SECRETARY, DURING);
        refused("meetings.changed-since-submitted", () -> approve(motion));
        approve(approving(meeting, minutes, "yyyyyy"));
    }

    @Test
    void the_same_words_saved_again_stay_submitted() {
        submit("The budget was discussed.");
        minutes.write(" The budget was discussed.\n", AFTER);
        assertThat(minutes.submission()).isPresent();
    }

    @Test
    void attendance_changed_after_they_were_submitted_is_submitted_again() {
        submit("The budget was discussed.");
        var motion = approving(meeting, minutes, "yyyyyy");
        meeting.attend(where(6), List.of("Ivy"));
        refused("meetings.changed-since-submitted", () -> approve(motion));
    }

    @Test
    void a_motion_made_before_they_were_submitted_does_not_approve_them() {
        minutes.write("The budget was discussed.", DURING);
        minutes.submit(document(), SECRETARY, AFTER);
        var early = new Motion(
                meeting,
                2,
                Motion.Wording.approving(
                        "Minutes", "Resolved.", minutes.submitted().orElseThrow()),
                votes("yyyyyy"),
                SECRETARY,
                DURING);
        refused("meetings.changed-since-submitted", () -> approve(early));
    }

    @Test
    void what_is_submitted_after_the_day_of_a_meeting_is_not_approved_at_it() {
        minutes.write("The budget was discussed.", DURING);
        minutes.submit(document(), SECRETARY, java.time.Instant.parse("2026-06-10T04:00:00Z"));
        var motion = new Motion(
                meeting,
                2,
                Motion.Wording.approving(
                        "Minutes", "Resolved.", minutes.submitted().orElseThrow()),
                votes("yyyyyy"),
                SECRETARY,
                java.time.Instant.parse("2026-06-10T05:00:00Z"));
        refused("meetings.submitted-after", () -> approve(motion));
        assertThat(minutes.isInTimeFor(meeting)).isFalse();
    }

    @Test
    void the_motion_is_of_the_same_meeting_or_a_later_one() {
        submit("The budget was discussed.");
        var earlier = call(
                regular(DAY.minusMonths(1)),
                BOARD,
                "board-2026-05-09",
                50,
                RULES,
                SECRETARY,
                CALLED.minusSeconds(86_400 * 40));
        earlier.open(BOARD, SECRETARY, DURING);
        earlier.attend(where(6), List.of());
        var motion = approving(earlier, minutes, "yyyyyy");

        refused(
                "meetings.motion-of-another-meeting",
                () -> minutes.approve(
                        meeting, motion, earlier, motion.outcome(earlier, RULES), document(), SECRETARY, AFTER));
    }

    @Test
    void are_published_once_and_only_when_approved() {
        submit("The budget was discussed.");
        refused("meetings.not-approved", () -> minutes.publish(SECRETARY, AFTER));
        approve(approving(meeting, minutes, "yyyyyy"));
        minutes.publish(SECRETARY, AFTER);
        refused("meetings.already-published", () -> minutes.publish(SECRETARY, AFTER));
    }

    @Test
    void a_correction_is_a_new_edition_that_says_why() {
        submit("The bugdet was discussed.");
        refused("meetings.not-published", () -> minutes.correct("A slip", "record", SECRETARY, AFTER));
        approve(approving(meeting, minutes, "yyyyyy"));
        minutes.publish(SECRETARY, AFTER);

        refused("meetings.why-corrected", () -> minutes.correct(" ", "record", SECRETARY, AFTER));
        var second = minutes.correct("A slip of the pen", "record", SECRETARY, AFTER);
        second.write("The budget was discussed.", AFTER);

        assertThat(second.edition()).isEqualTo(2);
        assertThat(minutes.text()).isEqualTo("The bugdet was discussed.");
        assertThat(second.isApproved()).isFalse();
        assertThat(second.isRecord("record")).isTrue();
        assertThat(second.isRecord("another record")).isFalse();
    }

    @Test
    void their_hash_is_of_the_whole_document() {
        submit("The budget was discussed.");
        approve(approving(meeting, minutes, "yyyyyy"));

        var document = minutes.document().orElseThrow();
        assertThat(document)
                .startsWith("# Board meeting 51\n\nHeld on 9 June 2026, 12:00 EDT (16:00 UTC), remotely.\n")
                .contains("- Present: Ada, Ben, Cleo, Dora, Emil, Fay\n- Apologies: Gus, Hana\n")
                .contains("6 of 8 directors in office were present; 5 make a quorum (BL 4.11(a)).")
                .contains("### 1. Budget", "- Yes, 6: Ada, Ben, Cleo, Dora, Emil, Fay", "**Carried.**")
                .endsWith("## Minutes\n\nThe budget was discussed.\n");
        assertThat(minutes.hash()).contains(Sha256.of(document));
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void they_are_in_the_foundations_language_whoever_hands_them_in() {
        minutes.write("The budget was discussed.", DURING);
        assertThat(ReaderOf.pagesIn(PseudoLanguages.ACCENTED, this::document)).isEqualTo(document());
    }

    @Test
    void how_to_join_is_no_part_of_them() {
        submit("The budget was discussed.");
        assertThat(minutes.document().orElseThrow()).doesNotContain("https://meet.example");
    }

    @Test
    void too_long_ones_are_refused() {
        refused("meetings.minutes-too-long", () -> minutes.write("x".repeat(Minutes.LONGEST + 1), DURING));
    }

    private void submit(String words) {
        minutes.write(words, DURING);
        minutes.submit(document(), SECRETARY, DURING);
    }

    private String document() {
        return Document.of(meeting, List.of(budget), minutes, RULES);
    }

    private void approve(Motion motion) {
        minutes.approve(meeting, motion, meeting, motion.outcome(meeting, RULES), document(), SECRETARY, AFTER);
    }
}
