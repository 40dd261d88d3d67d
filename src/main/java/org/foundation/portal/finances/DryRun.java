package org.foundation.portal.finances;

import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What would happen if a file were posted now: which rows are new, how many the ledger has already, and what stands
/// in the way. One problem anywhere, and nothing is posted.
public record DryRun(Reading reading, List<Row> fresh, int known, List<Problem> problems) {

    public static final int SHOWN = 10;

    public DryRun {
        fresh = List.copyOf(fresh);
        problems = List.copyOf(problems);
    }

    /// @param ledger the fingerprints of the entries with the same sources, by source and key
    static DryRun of(Reading reading, Map<Source, String> ledger) {
        var fresh = new ArrayList<Row>();
        var problems = new ArrayList<>(reading.problems());
        int known = 0;
        for (var row : reading.rows()) {
            var kept = ledger.get(Source.of(row.origin()));
            if (kept == null) {
                fresh.add(row);
            } else if (kept.equals(row.origin().fingerprint())) {
                known++;
            } else {
                problems.add(new Problem(row.line(), "", row.origin().key(), "finances.expected.same", List.of()));
            }
        }
        problems.sort(Comparator.comparingLong(Problem::line));
        return new DryRun(reading, fresh, known, problems);
    }

    /// Who keeps the key, and the key.
    public record Source(String source, String key) {

        static Source of(Origin origin) {
            return new Source(origin.source(), origin.key());
        }
    }

    /// How many of the new rows say more than the books keep.
    public long shortened() {
        return fresh.stream().filter(Row::shortened).count();
    }

    public boolean canBePosted() {
        return problems.isEmpty() && !fresh.isEmpty();
    }

    /// What the new rows come to, year by year and currency by currency, to compare with what one expects.
    public List<Activities> byYear(Chart chart, Month begins) {
        record YearOf(FiscalYear year, Currency currency) {}
        var sums = new LinkedHashMap<YearOf, Map<String, Long>>();
        for (var row : fresh) {
            var posting = row.posting();
            var year = new YearOf(FiscalYear.of(posting.on(), begins), posting.currency());
            var minor = sums.computeIfAbsent(year, it -> new HashMap<>());
            posting.lines().forEach(line -> minor.merge(line.accountCode(), line.minor(), Math::addExact));
        }
        return sums.entrySet().stream()
                .map(it -> Activities.of(
                        it.getKey().year().from(),
                        it.getKey().year().until(),
                        it.getKey().currency(),
                        chart,
                        it.getValue().entrySet().stream()
                                .map(sum -> new Sum(sum.getKey(), sum.getValue(), 0L))
                                .toList()))
                .toList();
    }

    /// The first few; the page says how many there are.
    public List<Problem> firstProblems() {
        return problems.subList(0, Math.min(SHOWN, problems.size()));
    }
}
