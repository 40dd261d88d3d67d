package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.meetings.MeetingsFile.Problem;
import org.junit.jupiter.api.Test;

class MergeTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void reading_the_same_file_again_changes_nothing() throws IOException {
        var file = MeetingsFile.read(MeetingsFileTest.published(), TODAY);
        var first = Merge.of(file, Body.BOARD, List.of());
        assertThat(first.additions()).hasSize(54);
        assertThat(first.problems()).hasSize(1);

        var second = Merge.of(
                file,
                Body.BOARD,
                first.additions().stream().map(MergeTest::known).toList());

        assertThat(second.additions()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(54);
        assertThat(second.problems()).isEqualTo(first.problems());
    }

    @Test
    void never_overwrites_what_is_there() {
        var here = List.of(
                new Merge.Known("board-2026-06-09", 51, LocalDate.of(2026, 6, 9), Listing.As.AGENDA, null, false));

        assertThat(merge("51,2026-06-10,agenda,", here).problems())
                .extracting(Problem::expected)
                .containsExactly("meetings.expected.date-as-it-is-here");
        assertThat(merge("51,2026-06-09,agenda,a note", here).problems()).hasSize(1);
        assertThat(merge("51,2026-06-09,agenda,", here).unchanged()).isEqualTo(1);
    }

    @Test
    void completes_an_agenda_with_the_minutes_there_are_now() {
        var day = LocalDate.of(2026, 6, 9);
        var agenda = List.of(new Merge.Known("board-2026-06-09", 51, day, Listing.As.AGENDA, null, false));
        var merge = merge("51,2026-06-09,minutes,on the wiki", agenda);
        assertThat(merge.problems()).isEmpty();
        assertThat(merge.completions()).singleElement().satisfies(completion -> {
            assertThat(completion.slug()).isEqualTo("board-2026-06-09");
            assertThat(completion.row().note()).isEqualTo("on the wiki");
        });

        var minutes = List.of(new Merge.Known("board-2026-06-09", 51, day, Listing.As.MINUTES, null, false));
        assertThat(merge("51,2026-06-09,agenda,", minutes).problems()).hasSize(1);
        var recordedHere = List.of(new Merge.Known("board-2026-06-09", 51, day, Listing.As.AGENDA, null, true));
        assertThat(merge("51,2026-06-09,minutes,", recordedHere).problems()).hasSize(1);
    }

    @Test
    void leaves_the_meetings_of_the_portal_itself_alone() {
        var own = List.of(new Merge.Known("board-2026-06-09", 51, LocalDate.of(2026, 6, 9), null, null, false));
        var merge = merge("51,2026-06-09,minutes,", own);
        assertThat(merge.additions()).isEmpty();
        assertThat(merge.problems()).hasSize(1);
    }

    @Test
    void gives_a_second_meeting_of_a_day_an_address_of_its_own() {
        var own = List.of(new Merge.Known("board-2026-06-09", 107, LocalDate.of(2026, 6, 9), null, null, false));
        assertThat(merge("51,2026-06-09,minutes,", own).additions())
                .singleElement()
                .satisfies(addition -> assertThat(addition.slug()).isEqualTo("board-2026-06-09-2"));
    }

    private static Merge merge(String line, List<Merge.Known> known) {
        return Merge.of(
                MeetingsFile.read(("number,date,published,note\n" + line).getBytes(StandardCharsets.UTF_8), TODAY),
                Body.BOARD,
                known);
    }

    private static Merge.Known known(Merge.Addition addition) {
        var row = addition.row();
        return new Merge.Known(
                addition.slug(),
                row.number(),
                row.date(),
                row.published(),
                row.note().isEmpty() ? null : row.note(),
                false);
    }
}
