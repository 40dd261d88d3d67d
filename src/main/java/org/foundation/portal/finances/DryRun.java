package org.foundation.portal.finances;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundation.portal.shared.Sentence;

/// What would happen if a file were posted now: which rows are new, how many the ledger has already, and what stands
/// in the way. One problem anywhere, and nothing is posted.
public record DryRun(ParsedFile reading, List<ParsedRow> fresh, int known, List<ImportProblem> problems) {

    public static final int SHOWN = 10;

    public DryRun {
        fresh = List.copyOf(fresh);
        problems = List.copyOf(problems);
    }

    /// @param ledger the fingerprints of the entries with the same sources, by source and key
    static DryRun of(ParsedFile parsedFile, Map<EntrySource, String> ledger) {
        var fresh = new ArrayList<ParsedRow>();
        var problems = new ArrayList<>(parsedFile.problems());
        int known = 0;
        for (var parsedRow : parsedFile.rows()) {
            var kept = ledger.get(EntrySource.of(parsedRow.origin()));
            if (kept == null) {
                fresh.add(parsedRow);
            } else if (kept.equals(parsedRow.origin().fingerprint())) {
                known++;
            } else {
                problems.add(new ImportProblem(
                        parsedRow.line(), "", parsedRow.origin().key(), Sentence.of("finances.expected.same")));
            }
        }
        problems.sort(Comparator.comparingLong(ImportProblem::line));
        return new DryRun(parsedFile, fresh, known, problems);
    }

    /// Who keeps the key, and the key.
    public record EntrySource(String source, String key) {

        static EntrySource of(Origin origin) {
            return new EntrySource(origin.source(), origin.key());
        }
    }

    /// How many of the new rows say more than the books keep.
    public long shortened() {
        return fresh.stream().filter(ParsedRow::shortened).count();
    }

    /// What the new rows come to, year by year and currency by currency, to compare with what one expects.
    public List<StatementOfActivities> byYear(ChartOfAccounts chartOfAccounts, Month begins) {
        record YearOf(FiscalYear year, Currency currency) {}
        var sums = new LinkedHashMap<YearOf, Map<String, Long>>();
        for (var parsedRow : fresh) {
            var posting = parsedRow.posting();
            var year = new YearOf(FiscalYear.of(posting.on(), begins), posting.currency());
            var minor = sums.computeIfAbsent(year, it -> new HashMap<>());
            posting.lines()
                    .forEach(
                            journalLine -> minor.merge(journalLine.accountCode(), journalLine.minor(), Math::addExact));
        }
        return sums.entrySet().stream()
                .map(it -> StatementOfActivities.of(
                        it.getKey().year().from(),
                        it.getKey().year().until(),
                        it.getKey().currency(),
                        chartOfAccounts,
                        it.getValue().entrySet().stream()
                                .map(sum -> new Sum(sum.getKey(), sum.getValue(), 0L))
                                .toList()))
                .toList();
    }

    /// The first few; the page says how many there are.
    public List<ImportProblem> firstProblems() {
        return problems.subList(0, Math.min(SHOWN, problems.size()));
    }
}
