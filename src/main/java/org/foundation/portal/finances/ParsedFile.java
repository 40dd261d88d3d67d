package org.foundation.portal.finances;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sentence;

/// What a file says: its rows oldest first, and every row that could not be read. A file that cannot be read at all
/// (not text, unknown columns, too long) is refused as a whole.
public record ParsedFile(ColumnSet columns, int count, List<ParsedRow> rows, List<ImportProblem> problems) {

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 1_000;

    public ParsedFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// @param today when it is read: nothing has happened later
    public static ParsedFile of(
            byte[] content, ChartOfAccounts chartOfAccounts, CategoryRules categoryRules, LocalDate today) {
        var text = FileText.of(content);
        requireColumns(text);
        var reading = new Unfinished(chartOfAccounts, categoryRules, today);
        try (var records = CsvReader.builder()
                .fieldSeparator(FileText.separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            records.forEach(reading::take);
        } catch (CsvParseException e) {
            reading.broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading.finished();
    }

    /// Before anything is read: a line of hundreds of thousands of cells is not a table of transactions.
    private static void requireColumns(String text) {
        var separator = FileText.separator(text);
        var widest = text.lines()
                .mapToLong(line -> line.chars().filter(it -> it == separator).count())
                .max()
                .orElse(0);
        if (widest >= MOST_COLUMNS) {
            throw new Refusal("finances.too-many-columns")
                    .with("columns", widest + 1)
                    .with("most", MOST_COLUMNS);
        }
    }

    private static final class Unfinished {

        private final ChartOfAccounts chartOfAccounts;
        private final CategoryRules categoryRules;
        private final LocalDate today;
        private final Map<String, Integer> header = new LinkedHashMap<>();
        private final List<ParsedRow> rows = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();
        private final HashMap<String, Long> keys = new HashMap<>();
        private ColumnSet columns = ColumnSet.PLAIN;
        private RowReader reader;
        private long line = 1;
        private int count;

        Unfinished(ChartOfAccounts chartOfAccounts, CategoryRules categoryRules, LocalDate today) {
            this.chartOfAccounts = chartOfAccounts;
            this.categoryRules = categoryRules;
            this.today = today;
            this.reader = columns.reader(chartOfAccounts, categoryRules);
        }

        void take(CsvRecord row) {
            line = row.getStartingLineNumber();
            if (header.isEmpty()) {
                recognise(row.getFields());
            } else if (++count > MOST_ROWS) {
                throw new Refusal("finances.too-many-rows").with("most", MOST_ROWS);
            } else if (row.getFieldCount() != header.size()) {
                problem(
                        Sentence.of("finances.expected.cells").with("cells", header.size()),
                        String.valueOf(row.getFieldCount()));
            } else {
                read(new Cells(line, header, row.getFields(), today));
            }
        }

        private void recognise(List<String> names) {
            var known = names.stream()
                    .map(it -> it.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (new HashSet<>(known).size() < known.size()) {
                throw new Refusal("finances.columns-twice").with("columns", String.join(", ", names));
            }
            columns = ColumnSet.recognise(known)
                    .orElseThrow(() -> new Refusal("finances.columns-unknown")
                            .with(
                                    "columns",
                                    String.join(", ", ColumnSet.nearest(known).missing(known))));
            known.forEach(name -> header.put(name, header.size()));
            reader = columns.reader(chartOfAccounts, categoryRules);
        }

        private void read(Cells cells) {
            try {
                var parsedRow = reader.read(cells);
                var before = keys.putIfAbsent(parsedRow.origin().key(), line);
                if (before == null) {
                    rows.add(parsedRow);
                } else {
                    problem(
                            Sentence.of("finances.expected.once").with("line", before),
                            parsedRow.origin().key());
                }
            } catch (BadCell bad) {
                problems.add(bad.problem());
            } catch (ArithmeticException e) {
                problem(Sentence.of("finances.expected.smaller"), "");
            }
        }

        private void problem(Sentence expected, String found) {
            problems.add(new ImportProblem(line, "", found, expected));
        }

        /// The quotes of a row do not close; where the next one begins cannot be known.
        void broken() {
            line++;
            problem(Sentence.of("finances.expected.quotes"), "");
        }

        ParsedFile finished() {
            if (header.isEmpty()) {
                throw new Refusal("finances.empty-file");
            }
            if (count == 0 && problems.isEmpty()) {
                throw new Refusal("finances.no-rows");
            }
            if (!rows.isEmpty()
                    && rows.getFirst()
                            .posting()
                            .on()
                            .isAfter(rows.getLast().posting().on())) {
                Collections.reverse(rows);
            }
            rows.sort(Comparator.comparing(parsedRow -> parsedRow.posting().on()));
            return new ParsedFile(columns, count, rows, problems);
        }
    }
}
