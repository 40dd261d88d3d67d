package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.meetings.Cast.*;
import static org.foundation.portal.meetings.MeetingPolicy.*;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.Person;
import org.junit.jupiter.api.Test;

/// Each rule about a meeting and its papers, with the moment at which it turns.
class MeetingPolicyTest {

    static final Person NINA = new Person("Nina", "nina@demo.example", "DE", CALLED);

    @Test
    void the_secretary_keeps_the_papers_and_the_chair_may_call_off_too() {
        assertThat(judged(BY_THE_SECRETARY, called(), BEFORE, Office.SECRETARY)).isTrue();
        assertThat(judged(BY_THE_SECRETARY, called(), BEFORE, Office.CHAIR)).isFalse();
        assertThat(judged(BY_SECRETARY_OR_CHAIR, called(), BEFORE, Office.CHAIR))
                .isTrue();
        assertThat(judged(BY_SECRETARY_OR_CHAIR, called(), BEFORE, Office.TREASURER))
                .isFalse();
    }

    @Test
    void its_time_has_come_when_it_begins() {
        var starts = called().starts();
        assertThat(judged(STILL_TO_COME, called(), starts.minusSeconds(1))).isTrue();
        assertThat(judged(STILL_TO_COME, called(), starts)).isFalse();
        assertThat(judged(ITS_TIME_HAS_COME, called(), starts.minusSeconds(1))).isFalse();
        assertThat(judged(ITS_TIME_HAS_COME, called(), starts)).isTrue();
    }

    @Test
    void it_is_cancelled_held_or_missed_and_each_is_known() {
        var cancelled = called();
        cancelled.cancel("No quorum expected", SECRETARY, CALLED);
        var missed = called();
        missed.miss("Nobody came", SECRETARY, AFTER);
        for (var one : List.of(cancelled, missed, held(6), called())) {
            assertThat(judged(NOT_CANCELLED, one, AFTER)).isEqualTo(one != cancelled);
            assertThat(judged(NOT_MISSED, one, AFTER)).isEqualTo(one != missed);
        }
        assertThat(judged(NOT_HELD, held(6), AFTER)).isFalse();
        assertThat(judged(NOT_HELD, called(), AFTER)).isTrue();
        assertThat(judged(RECORD_OPENED, held(6), AFTER)).isTrue();
        assertThat(judged(RECORD_OPENED, called(), AFTER)).isFalse();
    }

    @Test
    void a_record_is_open_until_the_minutes_are_approved() {
        var meeting = held(6);
        assertThat(judged(RECORD_OPEN, meeting, AFTER)).isTrue();
        meeting.close(AFTER);
        assertThat(judged(RECORD_OPEN, meeting, AFTER)).isFalse();
        assertThat(judged(NOT_APPROVED, meeting, AFTER)).isFalse();
    }

    @Test
    void a_meeting_known_from_a_list_has_its_papers_elsewhere_unless_only_an_agenda_is_known() {
        var agenda = listed(Listing.As.AGENDA);
        var minutes = listed(Listing.As.MINUTES);
        assertThat(judged(RECORDED_HERE, agenda, AFTER)).isTrue();
        assertThat(judged(RECORDED_HERE, minutes, AFTER)).isFalse();
        assertThat(judged(CALLED_HERE, agenda, AFTER)).isFalse();
        assertThat(judged(CALLED_HERE, called(), AFTER)).isTrue();
        assertThat(judged(LISTED_WITH_AN_AGENDA_ONLY, agenda, AFTER)).isTrue();
        assertThat(judged(LISTED_WITH_AN_AGENDA_ONLY, minutes, AFTER)).isFalse();
        assertThat(judged(LISTED_WITH_AN_AGENDA_ONLY, called(), AFTER)).isFalse();
    }

    @Test
    void minutes_are_begun_written_and_only_then_laid_before_anybody() {
        var meeting = held(6);
        var draft = Minutes.begin(meeting, SECRETARY, DURING);
        assertThat(judged(MINUTES_IN_WORK, meeting, AFTER)).isFalse();
        assertThat(judged(MINUTES_IN_WORK, meeting, AFTER, draft)).isTrue();
        assertThat(judged(WRITTEN, meeting, AFTER, draft)).isFalse();
        draft.write("The budget was discussed.", DURING);
        assertThat(judged(WRITTEN, meeting, AFTER, draft)).isTrue();
        assertThat(judged(NOT_APPROVED, meeting, AFTER, draft)).isTrue();
        assertThat(judged(APPROVED, meeting, AFTER, draft)).isFalse();
        assertThat(judged(PUBLISHED, meeting, AFTER, draft)).isFalse();
    }

    @Test
    void a_first_draft_is_no_correction_and_stands_in_the_way_of_one() {
        var meeting = held(6);
        var draft = Minutes.begin(meeting, SECRETARY, DURING);
        assertThat(judged(NO_CORRECTION_IN_WORK, meeting, AFTER)).isTrue();
        assertThat(judged(NO_CORRECTION_IN_WORK, meeting, AFTER, draft)).isFalse();
        assertThat(judged(CORRECTION_IN_WORK, meeting, AFTER, draft)).isFalse();
    }

    private static Meeting listed(Listing.As as) {
        var listedMeeting = new MeetingsFile.ListedMeeting(2, 51, DAY, as, "");
        return Meeting.listed(listedMeeting, Body.BOARD, "board-2026-06-09", ZONE, AFTER);
    }

    private static boolean judged(MeetingPolicy policy, Meeting meeting, Instant now, Minutes... editions) {
        return judged(policy, meeting, now, Set.of(), List.of(editions));
    }

    private static boolean judged(MeetingPolicy policy, Meeting meeting, Instant now, Office office) {
        return judged(policy, meeting, now, Set.of(office), List.of());
    }

    private static boolean judged(
            MeetingPolicy policy, Meeting meeting, Instant now, Set<Office> offices, List<Minutes> editions) {
        var by = new By(NINA, offices);
        return policy.judge(new MeetingCase(meeting, editions, by, () -> RULES, now))
                .satisfied();
    }
}
