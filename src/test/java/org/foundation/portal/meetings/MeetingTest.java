package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.meetings.Cast.*;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeetingTest {

    @Test
    void a_regular_meeting_has_seven_days_notice() {
        var call = java.time.Instant.parse("2026-06-02T23:00:00Z");
        assertThat(call(regular(DAY), BOARD, "board-2026-06-09", 51, RULES, SECRETARY, call)
                        .calling())
                .isPresent();
        refused(
                "meetings.rule.notice.no",
                () -> call(
                        regular(DAY),
                        BOARD,
                        "x",
                        51,
                        RULES,
                        SECRETARY,
                        java.time.Instant.parse("2026-06-03T04:00:00Z")));
    }

    @Test
    void the_days_of_notice_are_counted_in_the_zone_of_the_foundation() {
        var lateEvening = java.time.Instant.parse("2026-06-03T03:59:00Z");
        assertThat(call(regular(DAY), BOARD, "x", 51, RULES, SECRETARY, lateEvening)
                        .heldOn())
                .isEqualTo(DAY);
    }

    @Test
    void the_waiver_of_every_director_makes_a_short_notice_good_enough() {
        var all = BOARD.stream().map(Attendance::personId).collect(Collectors.toSet());
        var meeting = call(waived(all), BOARD, "x", 51, RULES, SECRETARY, BEFORE.minusSeconds(60));
        assertThat(meeting.waivers())
                .extracting(Waiver::name)
                .containsExactly("Ada", "Ben", "Cleo", "Dora", "Emil", "Fay", "Gus", "Hana");
        refused("meetings.rule.ahead.no", () -> call(waived(all), BOARD, "x", 51, RULES, SECRETARY, DURING));
    }

    @Test
    void one_director_who_has_not_waived_is_owed_the_notice() {
        var seven = BOARD.stream().skip(1).map(Attendance::personId).collect(Collectors.toSet());
        refused(
                "meetings.rule.waived.no",
                () -> call(waived(seven), BOARD, "x", 51, RULES, SECRETARY, BEFORE.minusSeconds(60)));
    }

    @Test
    void a_suspended_director_need_not_waive() {
        var board = boardWithout(1);
        var seven = BOARD.stream().limit(7).map(Attendance::personId).collect(Collectors.toSet());
        assertThat(call(waived(seven), board, "x", 51, RULES, SECRETARY, BEFORE.minusSeconds(60))
                        .waivers())
                .hasSize(7);
    }

    private static Plan waived(Set<UUID> by) {
        return new Plan(Body.BOARD, MeetingKind.REGULAR, DAY, LocalTime.NOON, ZONE, "Here", "", List.of("Budget"), by);
    }

    @Test
    void a_special_meeting_has_a_day_of_notice_and_needs_no_agenda() {
        var plan =
                new Plan(Body.BOARD, MeetingKind.SPECIAL, DAY, LocalTime.NOON, ZONE, "Here", "", List.of(), Set.of());
        var starts = plan.starts();
        assertThat(call(plan, BOARD, "x", 51, RULES, SECRETARY, starts.minus(Duration.ofHours(24)))
                        .kind())
                .isEqualTo(MeetingKind.SPECIAL);
        refused(
                "meetings.rule.notice-of-special.no",
                () -> call(
                        plan,
                        BOARD,
                        "x",
                        51,
                        RULES,
                        SECRETARY,
                        starts.minus(Duration.ofHours(24)).plusSeconds(1)));
    }

    @Test
    void a_notice_says_where_and_what_about() {
        refused(
                "meetings.nowhere",
                () -> new Plan(
                        Body.BOARD,
                        MeetingKind.REGULAR,
                        DAY,
                        LocalTime.NOON,
                        ZONE,
                        " ",
                        "",
                        List.of("Budget"),
                        Set.of()));
        refused(
                "meetings.no-agenda",
                () -> new Plan(
                        Body.BOARD,
                        MeetingKind.REGULAR,
                        DAY,
                        LocalTime.NOON,
                        ZONE,
                        "Here",
                        "",
                        List.of(" "),
                        Set.of()));
        refused(
                "meetings.no-address",
                () -> new Plan(
                        Body.BOARD,
                        MeetingKind.REGULAR,
                        DAY,
                        LocalTime.NOON,
                        ZONE,
                        "",
                        "javascript:alert(1)",
                        List.of("Budget"),
                        Set.of()));
        refused(
                "meetings.address-as-place",
                () -> new Plan(
                        Body.BOARD,
                        MeetingKind.REGULAR,
                        DAY,
                        LocalTime.NOON,
                        ZONE,
                        "https://meet.example/board",
                        "",
                        List.of("Budget"),
                        Set.of()));
    }

    @Test
    void a_cancelled_meeting_loses_its_number_and_keeps_its_address() {
        var meeting = called();
        meeting.cancel("No quorum expected", SECRETARY, CALLED);

        assertThat(meeting.number()).isEmpty();
        assertThat(meeting.slug()).isEqualTo("board-2026-06-09");
        assertThat(meeting.title()).hasToString("Board meeting of 9 June 2026");
        refused("meetings.already-cancelled", () -> meeting.open(BOARD, SECRETARY, DURING));
    }

    @Test
    void a_cancellation_says_why() {
        refused("meetings.why-cancelled", () -> called().cancel(" ", SECRETARY, CALLED));
        var meeting = called();
        meeting.cancel("Just in time", SECRETARY, BEFORE);
        assertThat(meeting.cancellation()).isPresent();
    }

    @Test
    void a_meeting_whose_time_has_passed_did_not_take_place_and_stays_under_its_number() {
        var meeting = called();
        refused("meetings.why-missed", () -> meeting.miss(" ", SECRETARY, AFTER));
        meeting.miss("Nobody came", SECRETARY, AFTER);

        assertThat(meeting.missed()).contains(new Missed(AFTER, SECRETARY, "Nobody came"));
        assertThat(meeting.number()).contains(51);
    }

    @Test
    void whoever_said_by_mistake_that_it_did_not_take_place_opens_its_record() {
        var meeting = called();
        meeting.miss("Nobody came", SECRETARY, AFTER);
        meeting.open(BOARD, SECRETARY, AFTER);

        assertThat(meeting.missed()).isEmpty();
    }

    @Test
    void a_record_without_anybody_in_office_is_not_opened() {
        refused("meetings.nobody-in-office", () -> called().open(List.of(), SECRETARY, AFTER));
    }

    @Test
    void a_listed_agenda_is_completed_and_nothing_else_is() {
        var listedMeeting = new MeetingsFile.ListedMeeting(2, 51, DAY, Listing.As.AGENDA, "");
        var listed = Meeting.listed(listedMeeting, Body.BOARD, "board-2026-06-09", ZONE, AFTER);
        refused("meetings.no-address", () -> listed.publishedElsewhere("the old wiki", AFTER));
        listed.publishedElsewhere("https://old.example/51", AFTER);

        assertThat(listed.listing()).contains(new Listing(AFTER, Listing.As.MINUTES, null, "https://old.example/51"));
        refused("meetings.not-listed-only", () -> listed.publishedElsewhere("https://old.example/52", AFTER));
        refused("meetings.not-listed-only", () -> called().publishedElsewhere("https://old.example/51", AFTER));
    }

    @Test
    void nobodys_attendance_is_recorded_before_the_record_is_opened() {
        refused("meetings.not-held", () -> called().attend(Map.of(), List.of()));
    }

    @Test
    void the_directors_are_those_of_the_day_it_was_opened() {
        var meeting = held(6);
        assertThat(meeting.attendance()).hasSize(8);
        meeting.attend(Map.of(UUID.randomUUID(), Presence.PRESENT), List.of());
        assertThat(meeting.attendance()).hasSize(8);
        refused("meetings.already-held", () -> meeting.open(BOARD, SECRETARY, AFTER));
    }

    @Test
    void more_than_half_of_the_directors_in_office_make_a_quorum() {
        assertThat(held(4).quorum(RULES).reached()).isFalse();
        assertThat(held(5).quorum(RULES).reached()).isTrue();
        assertThat(held(5).quorum(RULES)).isEqualTo(new Meeting.MeetingQuorum(5, 5, 8, "BL 4.11(a)"));
    }

    @Test
    void taking_part_remotely_is_being_there() {
        var meeting = held(4);
        meeting.attend(Map.of(BOARD.get(4).personId(), Presence.REMOTE), List.of());
        assertThat(meeting.quorum(RULES).reached()).isTrue();
    }

    @Test
    void a_suspended_director_counts_neither_as_present_nor_in_office() {
        var meeting = called();
        meeting.open(boardWithout(2), SECRETARY, DURING);
        assertThat(meeting.quorum(RULES)).isEqualTo(new Meeting.MeetingQuorum(6, 4, 6, "BL 4.11(a)"));
    }

    @Test
    void guests_are_kept_without_empty_lines() {
        var meeting = held(6);
        meeting.attend(Map.of(), List.of(" Ivy ", "", "Jon"));
        assertThat(meeting.guests()).containsExactly("Ivy", "Jon");
    }

    @Test
    void the_secretary_is_reminded_once() {
        var meeting = held(6);
        assertThat(meeting.remind(AFTER)).isTrue();
        assertThat(meeting.remind(AFTER)).isFalse();
    }
}
