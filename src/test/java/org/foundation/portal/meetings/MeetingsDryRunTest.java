package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingsDryRunTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void reading_the_same_file_again_changes_nothing() throws IOException {
        var file = MeetingsFile.read(MeetingsFileTest.published(), TODAY);
        var first = MeetingsDryRun.of(file, Body.BOARD, List.of());
        assertThat(first.additions()).hasSize(54);
        assertThat(first.problems()).hasSize(1);

        var second = MeetingsDryRun.of(
                file,
                Body.BOARD,
                first.additions().stream().map(MeetingsDryRunTest::known).toList());

        assertThat(second.additions()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(54);
        assertThat(second.problems()).isEqualTo(first.problems());
    }

    @Test
    void never_overwrites_what_is_there() {
        var here = List.of(new MeetingsDryRun.KnownMeeting(
                "board-2026-06-09", 51, LocalDate.of(2026, 6, 9), Listing.As.AGENDA, null, false));

        assertThat(merge("51,2026-06-10,agenda,", here).problems())
                .extracting(it -> it.expected().key())
                .containsExactly("meetings.expected.date-as-it-is-here");
        assertThat(merge("51,2026-06-09,agenda,a note", here).problems()).hasSize(1);
        assertThat(merge("51,2026-06-09,agenda,", here).unchanged()).isEqualTo(1);
    }

    @Test
    void completes_an_agenda_with_the_minutes_there_are_now() {
        var day = LocalDate.of(2026, 6, 9);
        var agenda =
                List.of(new MeetingsDryRun.KnownMeeting("board-2026-06-09", 51, day, Listing.As.AGENDA, null, false));
        var meetingsDryRun = merge("51,2026-06-09,minutes,on the wiki", agenda);
        assertThat(meetingsDryRun.problems()).isEmpty();
        assertThat(meetingsDryRun.completions()).singleElement().satisfies(completion -> {
            assertThat(completion.slug()).isEqualTo("board-2026-06-09");
            assertThat(completion.row().note()).isEqualTo("on the wiki");
        });

        var minutes =
                List.of(new MeetingsDryRun.KnownMeeting("board-2026-06-09", 51, day, Listing.As.MINUTES, null, false));
        assertThat(merge("51,2026-06-09,agenda,", minutes).problems()).hasSize(1);
        var recordedHere =
                List.of(new MeetingsDryRun.KnownMeeting("board-2026-06-09", 51, day, Listing.As.AGENDA, null, true));
        assertThat(merge("51,2026-06-09,minutes,", recordedHere).problems()).hasSize(1);
    }

    @Test
    void leaves_the_meetings_of_the_portal_itself_alone() {
        var own = List.of(
                new MeetingsDryRun.KnownMeeting("board-2026-06-09", 51, LocalDate.of(2026, 6, 9), null, null, false));
        var meetingsDryRun = merge("51,2026-06-09,minutes,", own);
        assertThat(meetingsDryRun.additions()).isEmpty();
        assertThat(meetingsDryRun.problems()).hasSize(1);
    }

    @Test
    void gives_a_second_meeting_of_a_day_an_address_of_its_own() {
        var own = List.of(
                new MeetingsDryRun.KnownMeeting("board-2026-06-09", 107, LocalDate.of(2026, 6, 9), null, null, false));
        assertThat(merge("51,2026-06-09,minutes,", own).additions())
                .singleElement()
                .satisfies(addition -> assertThat(addition.slug()).isEqualTo("board-2026-06-09-2"));
    }

    private static MeetingsDryRun merge(String line, List<MeetingsDryRun.KnownMeeting> known) {
        return MeetingsDryRun.of(
                MeetingsFile.read(("number,date,published,note\n" + line).getBytes(StandardCharsets.UTF_8), TODAY),
                Body.BOARD,
                known);
    }

    private static MeetingsDryRun.KnownMeeting known(MeetingsDryRun.Addition addition) {
        var listedMeeting = addition.row();
        return new MeetingsDryRun.KnownMeeting(
                addition.slug(),
                listedMeeting.number(),
                listedMeeting.date(),
                listedMeeting.published(),
                listedMeeting.note().isEmpty() ? null : listedMeeting.note(),
                false);
    }
}
