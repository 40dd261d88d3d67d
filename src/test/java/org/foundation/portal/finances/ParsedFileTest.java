package org.foundation.portal.finances;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import org.foundation.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsedFileTest {

    static final String HEADER = "date,description,amount,currency,category,account\n";
    static final String ROW = "2026-03-01,Sponsorship of Zoë,1.00,USD,sponsors,bank\n";
    static final String OPEN_COLLECTIVE =
            "datetime,shortId,description,type,kind,isRefund,amount,paymentProcessorFee,netAmount,"
                    + "balance,currency,accountSlug,expenseType,taxAmount\n";

    @Test
    void reads_our_own_columns_in_any_order_and_case() {
        var parsedFile =
                read("Amount,DATE,Category,account, currency ,description\n5,2026-03-01,sponsors,bank,USD,Gift\n");

        assertThat(parsedFile.columns()).isEqualTo(ColumnSet.PLAIN);
        assertThat(parsedFile.rows().getFirst().posting().lines())
                .containsExactlyInAnyOrder(new JournalLine("bank", 500), new JournalLine("sponsors", -500));
    }

    @Test
    void reads_quotes_and_debts() {
        var books = new Books();
        var run = books.take(Books.fixture("first-quarter.csv"));

        assertThat(run.problems()).isEmpty();
        assertThat(run.fresh())
                .extracting(parsedRow -> parsedRow.posting().description())
                .contains("Build machines, \"fast\" ones");
        assertThat(books.activities(2026).spent()).hasToString("2048.90 USD");
        assertThat(books.position(2026).inHand()).hasToString("2951.10 USD");
        assertThat(books.position(2026).owed()).hasToString("0.00 USD");
    }

    @Test
    void keeps_two_equal_coffees_apart_and_still_knows_them_again() {
        var books = new Books();
        books.take(Books.fixture("first-quarter.csv"));

        assertThat(books.size()).isEqualTo(6);
        assertThat(books.take(Books.fixture("first-quarter.csv")).fresh()).isEmpty();
        assertThat(books.take((HEADER + "2026-01-15,Coffee for the meeting,-4.20,USD,events,bank\n").getBytes(UTF_8))
                        .fresh())
                .isEmpty();
    }

    @Test
    void names_line_column_finding_and_expectation_of_each_mistake() {
        var run = new Books().take(Books.fixture("twelve-mistakes.csv"));

        assertThat(run.problems())
                .extracting(
                        ImportProblem::line,
                        ImportProblem::column,
                        ImportProblem::found,
                        it -> it.expected().key())
                .containsExactly(
                        tuple(2L, "date", "2026-02-30", "finances.expected.day"),
                        tuple(3L, "date", "31.03.2026", "finances.expected.day"),
                        tuple(4L, "date", "20226-03-01", "finances.expected.day"),
                        tuple(5L, "date", "0202-03-01", "finances.expected.year"),
                        tuple(6L, "description", "", "finances.expected.something"),
                        tuple(7L, "amount", "1,00", "finances.expected.amount"),
                        tuple(8L, "amount", "1.005", "finances.expected.amount"),
                        tuple(9L, "amount", "0.00", "finances.expected.not-zero"),
                        tuple(10L, "currency", "USDT", "finances.expected.currency"),
                        tuple(11L, "category", "biscuits", "finances.expected.account"),
                        tuple(12L, "category", "bank", "finances.expected.two-accounts"),
                        tuple(13L, "", "7", "finances.expected.cells"));
        assertThat(run.firstProblems()).hasSize(10);
    }

    @Test
    void reads_every_encoding_a_spreadsheet_marks() {
        for (var content : List.of(
                bytes(UTF_8, HEADER + ROW),
                bytes(UTF_8, "\uFEFF" + HEADER + ROW),
                bytes(UTF_16LE, "\uFEFF" + HEADER + ROW))) {
            var rows = ParsedFile.of(content, Books.chart(), CategoryRules.NONE, Books.TODAY)
                    .rows();
            assertThat(rows)
                    .extracting(parsedRow -> parsedRow.posting().description())
                    .containsExactly("Sponsorship of Zoë");
        }
    }

    @Test
    void takes_semicolons_tabs_and_either_end_of_line() {
        for (var separator : List.of(";", "\t")) {
            assertThat(read((HEADER + ROW).replace(",", separator).replace("\n", "\r\n"))
                            .rows())
                    .hasSize(1);
        }
    }

    @Test
    void refuses_an_encoding_it_would_have_to_guess_and_says_where() {
        var refusal = refused(bytes(ISO_8859_1, HEADER + "2026-03-01,Plain,1.00,USD,sponsors,bank\n" + ROW));

        assertThat(refusal.key()).isEqualTo("finances.not-utf8");
        assertThat(refusal.sentence().arguments()).containsEntry("line", 3L);
    }

    @Test
    void refuses_what_is_no_list_of_transactions() {
        assertThat(refused(bytes(UTF_8, "")).key()).isEqualTo("finances.empty-file");
        assertThat(refused(bytes(UTF_8, HEADER)).key()).isEqualTo("finances.no-rows");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0}).key()).isEqualTo("finances.is-a-spreadsheet");
        assertThat(refused(new byte[] {'d', 0, 'a', 0}).key()).isEqualTo("finances.not-text");
        assertThat(refused(bytes(UTF_8, "date,date,amount\n1,2,3\n")).key()).isEqualTo("finances.columns-twice");
    }

    @Test
    void says_which_columns_are_missing() {
        var refusal = refused(bytes(UTF_8, "date,description,amount,category\n2026-03-01,x,1.00,sponsors\n"));

        assertThat(refusal.key()).isEqualTo("finances.columns-unknown");
        assertThat(refusal.sentence().arguments()).containsEntry("columns", "currency, account");
    }

    @Test
    void says_where_a_quote_does_not_close() {
        var problems = read(HEADER + ROW + "2026-03-01,\"open,1.00,USD,sponsors,bank\n" + ROW)
                .problems();

        assertThat(problems)
                .extracting(ImportProblem::line, it -> it.expected().key())
                .containsExactly(tuple(3L, "finances.expected.quotes"));
    }

    @Test
    void refuses_a_file_of_too_many_rows() {
        assertThat(refused(bytes(UTF_8, HEADER + ROW.repeat(ParsedFile.MOST_ROWS + 1)))
                        .key())
                .isEqualTo("finances.too-many-rows");
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT,CONTRIBUTION,5,-0.45,4.05,0,2021-05-31,",
        "CREDIT,CONTRIBUTION,5,-0.45,4.05,0,2021-06-01,finances.expected.net",
        "CREDIT,CONTRIBUTION,5,-0.45,5.05,0,2021-05-31,finances.expected.net",
        "CREDIT,CONTRIBUTION,-5,-0.45,-5.45,0,2022-01-01,finances.expected.positive",
        "DEBIT,EXPENSE,5,-0.45,4.55,0,2022-01-01,finances.expected.negative",
        "DEBIT,GOLD_COINS,-5,0,-5,0,2022-01-01,finances.expected.kind",
        "SIDEWAYS,EXPENSE,-5,0,-5,0,2022-01-01,finances.expected.type",
        "CREDIT,CONTRIBUTION,5,-0.45,4.55,0.10,2022-01-01,finances.expected.no-tax",
    })
    void checks_what_an_export_says_about_itself(
            String type, String kind, String amount, String fee, String net, String tax, String day, String expected) {
        var row = String.join(
                ",", day + "T10:00:00", "ab12", "x", type, kind, "", amount, fee, net, "0", "USD", "us", "", tax);
        var problems = read(OPEN_COLLECTIVE + row + "\n").problems();

        assertThat(problems)
                .extracting(it -> it.expected().key())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void notices_a_row_that_was_changed_after_it_was_imported() {
        var books = new Books();
        var row = "2022-01-01T10:00:00,ab12,x,CREDIT,CONTRIBUTION,,5,-0.45,4.55,0,USD,us,,0\n";
        books.take(bytes(UTF_8, OPEN_COLLECTIVE + row));
        var changed = books.take(bytes(UTF_8, OPEN_COLLECTIVE + row.replace(",5,-0.45,4.55", ",6,-0.45,5.55")));

        assertThat(changed.problems()).extracting(it -> it.expected().key()).containsExactly("finances.expected.same");
        assertThat(books.size()).isEqualTo(1);
    }

    @Test
    void refuses_the_same_key_twice_in_one_file() {
        var row = "2022-01-01T10:00:00,ab12,x,CREDIT,CONTRIBUTION,,5,-0.45,4.55,0,USD,us,,0\n";

        assertThat(read(OPEN_COLLECTIVE + row + row).problems())
                .extracting(it -> it.expected().key())
                .containsExactly("finances.expected.once");
    }

    @Test
    void sorts_by_the_treasurers_word() {
        assertThat(CategoryRules.read("Claude = infrastructure\n\n a=b = misc\n", Books.chart())
                        .rules())
                .hasSize(2);
        for (var wrong : List.of("no sign", "= misc", "x = nowhere", "x = bank")) {
            var refusal = catchThrowableOfType(Refusal.class, () -> CategoryRules.read(wrong, Books.chart()));
            assertThat(refusal.key()).as(wrong).isEqualTo("finances.sorting-line");
        }
    }

    @Test
    void money_has_not_moved_on_a_day_that_has_not_come() {
        var days = "2026-11-02,Tomorrow,1.00,USD,sponsors,bank\n2026-11-03,Too far,1.00,USD,sponsors,bank\n"
                + "2099-03-01,Much too far,1.00,USD,sponsors,bank\n";
        assertThat(read(HEADER + days).problems())
                .extracting(ImportProblem::line, it -> it.expected().key())
                .containsExactly(tuple(3L, "finances.expected.past"), tuple(4L, "finances.expected.past"));
    }

    @Test
    void amounts_that_no_sum_could_hold_stand_in_the_way_of_their_file_and_of_nothing_else() {
        var rows = new StringBuilder(HEADER);
        for (int i = 0; i < 200; i++) {
            rows.append("2026-03-01,Gift ").append(i).append(",999999999999999.99,USD,sponsors,bank\n");
        }
        var parsedFile = read(rows.toString());
        assertThat(parsedFile.problems())
                .hasSize(200)
                .extracting(it -> it.expected().key())
                .containsOnly("finances.expected.at-most");
        assertThat(DryRun.of(parsedFile, java.util.Map.of()).byYear(Books.chart(), java.time.Month.JANUARY))
                .isEmpty();
    }

    @Test
    void the_largest_file_of_the_largest_amounts_can_be_added_up() {
        var rows = new StringBuilder(HEADER);
        for (int i = 0; i < ParsedFile.MOST_ROWS; i++) {
            rows.append("2026-03-01,Gift ").append(i).append(",10000000000.00,USD,sponsors,bank\n");
        }
        var run = DryRun.of(read(rows.toString()), java.util.Map.of());
        assertThat(run.problems()).isEmpty();
        assertThat(run.byYear(Books.chart(), java.time.Month.JANUARY).getFirst().received())
                .hasToString("500000000000000.00 USD");
    }

    @Test
    void a_line_of_three_hundred_thousand_columns_is_refused_before_it_is_read() {
        assertThat(refused(bytes(UTF_8, "date" + ",x".repeat(300_000) + "\n" + ROW))
                        .key())
                .isEqualTo("finances.too-many-columns");
        assertThat(refused(bytes(UTF_8, HEADER + ROW + ",".repeat(300_000) + "\n"))
                        .key())
                .isEqualTo("finances.too-many-columns");
    }

    @Test
    void a_description_of_which_the_end_is_not_kept_is_counted() {
        var row = "2026-01-01T10:00:00,%s,%s,CREDIT,CONTRIBUTION,,5,0,5,5,USD,x,,\n";
        var run = DryRun.of(
                read(OPEN_COLLECTIVE + row.formatted("a", "x".repeat(501)) + row.formatted("b", "x".repeat(500))),
                java.util.Map.of());
        assertThat(run.problems()).isEmpty();
        assertThat(run.shortened()).isEqualTo(1);
    }

    @Test
    void what_is_no_text_is_refused_after_its_first_bytes() {
        var spreadsheet = new java.io.SequenceInputStream(
                new java.io.ByteArrayInputStream(
                        java.util.Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, FileText.TELLING)),
                new java.io.InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("read further than needed");
                    }
                });
        assertThat(catchThrowableOfType(Refusal.class, () -> Import.read(spreadsheet, 10))
                        .key())
                .isEqualTo("finances.is-a-spreadsheet");
    }

    private static ParsedFile read(String text) {
        return ParsedFile.of(bytes(UTF_8, text), Books.chart(), CategoryRules.NONE, Books.TODAY);
    }

    private static Refusal refused(byte[] content) {
        return catchThrowableOfType(
                Refusal.class, () -> ParsedFile.of(content, Books.chart(), CategoryRules.NONE, Books.TODAY));
    }

    private static byte[] bytes(Charset charset, String text) {
        return text.getBytes(charset);
    }
}
