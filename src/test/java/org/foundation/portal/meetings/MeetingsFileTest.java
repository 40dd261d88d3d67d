package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.foundation.portal.meetings.MeetingsFile.LineProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingsFileTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void reads_the_list_of_a_real_foundation_and_refuses_its_impossible_year() throws IOException {
        var file = MeetingsFile.read(published(), TODAY);

        assertThat(file.rows()).hasSize(54);
        assertThat(file.problems()).singleElement().satisfies(lineProblem -> {
            assertThat(lineProblem.line()).isEqualTo(33);
            assertThat(lineProblem.column()).isEqualTo("date");
            assertThat(lineProblem.found()).isEqualTo("2032-07-12");
            assertThat(lineProblem.expected().key()).isEqualTo("meetings.expected.date-between");
        });
        assertThat(file.rows().stream().filter(listedMeeting -> listedMeeting.published() == Listing.As.CANCELLED))
                .hasSize(4);
        assertThat(file.rows())
                .extracting(MeetingsFile.ListedMeeting::note)
                .contains(
                        "cancelled due to lack of quorum - some matters voted on via email, confirmed in the May meeting");
    }

    @Test
    void a_line_of_three_hundred_thousand_columns_is_refused_before_it_is_read() {
        var wide = "number,date,published,note\n1,2026-01-13,minutes," + ",".repeat(300_000) + "\n";
        assertThat(MeetingsFile.read(wide.getBytes(StandardCharsets.UTF_8), TODAY)
                        .problems())
                .singleElement()
                .satisfies(lineProblem -> {
                    assertThat(lineProblem.line()).isEqualTo(2);
                    assertThat(lineProblem.expected().key()).isEqualTo("meetings.expected.narrower");
                });
    }

    @Test
    void finds_the_impossible_year_even_when_it_has_come() throws IOException {
        var file = MeetingsFile.read(published(), LocalDate.of(2040, 1, 1));

        assertThat(file.rows()).hasSize(54);
        assertThat(file.problems()).singleElement().satisfies(lineProblem -> {
            assertThat(lineProblem.line()).isEqualTo(33);
            assertThat(lineProblem.expected().key()).isEqualTo("meetings.expected.order");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x,2026-06-09,minutes,; number; x; meetings.expected.number",
                "0,2026-06-09,minutes,; number; 0; meetings.expected.number",
                "-3,2026-06-09,minutes,; number; -3; meetings.expected.number",
                ",2026-06-09,minutes,; number; ''; meetings.expected.number",
                "5,2026-06-09,cancelled,why; number; 5; meetings.expected.no-number",
                "5,9 June 2026,minutes,; date; 9 June 2026; meetings.expected.date",
                "5,2026-02-30,minutes,; date; 2026-02-30; meetings.expected.date",
                "5,0202-06-09,minutes,; date; 0202-06-09; meetings.expected.date-between",
                "5,2026-11-24,minutes,; date; 2026-11-24; meetings.expected.date-between",
                "5,2027-11-25,agenda,; date; 2027-11-25; meetings.expected.date-between",
                "5,2026-06-09,Minutes,; published; Minutes; meetings.expected.published",
                "5,2026-06-09,,; published; ''; meetings.expected.published",
                "5,2026-06-09,minutes; ''; '5,2026-06-09,minutes'; meetings.expected.fields",
                "5,2026-06-09,minutes,,; ''; '5,2026-06-09,minutes,,'; meetings.expected.fields",
            })
    void says_line_column_what_was_found_and_what_was_expected(
            String line, String column, String found, String expected) {
        var file = read("1,2021-05-12,minutes,", line, "2,2021-06-14,minutes,");

        assertThat(file.problems())
                .extracting(
                        LineProblem::line,
                        LineProblem::column,
                        LineProblem::found,
                        it -> it.expected().key())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, column, found, expected));
        assertThat(file.rows()).hasSize(2);
    }

    @Test
    void names_everything_that_is_wrong_with_a_line() {
        assertThat(read("x,y,z,").problems())
                .extracting(LineProblem::column)
                .containsExactly("published", "number", "date");
    }

    @Test
    void takes_a_meeting_that_is_to_come() {
        assertThat(read("5,2026-12-08,agenda,").rows()).hasSize(1);
        assertThat(read("5,2027-11-24,agenda,").rows()).hasSize(1);
    }

    @Test
    void takes_a_number_once_and_says_where_it_was_first() {
        var file = read("5,2026-06-09,minutes,", "5,2026-06-10,minutes,");
        assertThat(file.rows()).hasSize(1);
        assertThat(file.problems()).singleElement().satisfies(lineProblem -> {
            assertThat(lineProblem.line()).isEqualTo(3);
            assertThat(lineProblem.expected().arguments()).containsEntry("line", 2L);
        });
    }

    @Test
    void takes_the_date_of_a_cancelled_meeting_once() {
        assertThat(read(",2026-06-09,cancelled,a", ",2026-06-09,cancelled,b").problems())
                .singleElement()
                .satisfies(lineProblem -> assertThat(lineProblem.column()).isEqualTo("date"));
    }

    @Test
    void refuses_a_date_out_of_the_order_of_the_numbers_and_not_its_neighbours() {
        var file = read(
                "4,2026-04-14,minutes,", "3,2025-03-10,minutes,", "2,2026-02-10,minutes,", "1,2026-01-13,minutes,");
        assertThat(file.problems())
                .extracting(LineProblem::line, LineProblem::found)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "2025-03-10"));
        assertThat(file.rows()).extracting(MeetingsFile.ListedMeeting::number).containsExactly(4, 2, 1);
    }

    @Test
    void counts_lines_as_an_editor_does() {
        assertThat(read("", ",2026-06-09,cancelled,\"a, b\"", "x,2026-06-09,minutes,")
                        .problems())
                .extracting(LineProblem::line)
                .containsExactly(4L);
    }

    @Test
    void reads_a_file_as_a_spreadsheet_saves_it() {
        var bytes = "\uFEFFnumber,date,published,note\r\n5,2026-06-09,minutes,\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(MeetingsFile.read(bytes, TODAY).rows()).hasSize(1);
    }

    @Test
    void refuses_what_is_not_such_a_list_as_a_whole() {
        assertThat(whole("").expected().key()).isEqualTo("meetings.expected.columns");
        assertThat(whole("date,number,published,note\n2026-06-09,5,minutes,")
                        .expected()
                        .key())
                .isEqualTo("meetings.expected.columns");
        assertThat(whole("number,date,published,note\n5,2026-06-09,minutes,\"")
                        .expected()
                        .key())
                .isEqualTo("meetings.expected.csv");
        assertThat(MeetingsFile.read(new byte[] {'n', (byte) 0xE9}, TODAY).problems())
                .singleElement()
                .satisfies(
                        lineProblem -> assertThat(lineProblem.expected().key()).isEqualTo("meetings.expected.utf-8"));
        assertThat(MeetingsFile.read(new byte[(1 << 20) + 1], TODAY).problems())
                .singleElement()
                .satisfies(
                        lineProblem -> assertThat(lineProblem.expected().key()).isEqualTo("meetings.expected.smaller"));
    }

    private static LineProblem whole(String text) {
        var file = MeetingsFile.read(text.getBytes(StandardCharsets.UTF_8), TODAY);
        assertThat(file.rows()).isEmpty();
        assertThat(file.problems()).hasSize(1);
        return file.problems().getFirst();
    }

    private static MeetingsFile read(String... lines) {
        return MeetingsFile.read(
                ("number,date,published,note\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8), TODAY);
    }

    static byte[] published() throws IOException {
        try (InputStream file = MeetingsFileTest.class.getResourceAsStream("/board-meetings.csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }
}
