package org.foundation.portal.finances;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.foundation.portal.finances.DryRun.Source;

/// A ledger in memory: what the database does for the pages, done for the tests of the rules.
final class Books {

    static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    static final Currency USD = Currency.getInstance("USD");

    private final List<Row> rows = new ArrayList<>();
    private final Map<Source, String> fingerprints = new HashMap<>();

    static Chart chart() {
        return Chart.of(List.of(
                account("bank", AccountKind.ASSET),
                account("fiscal-host", AccountKind.ASSET),
                account("payables", AccountKind.LIABILITY),
                account("opening", AccountKind.EQUITY),
                account("sponsors", AccountKind.INCOME),
                account("infrastructure", AccountKind.EXPENSE),
                account("events", AccountKind.EXPENSE),
                account("legal", AccountKind.EXPENSE),
                account("bounties", AccountKind.EXPENSE),
                account("fees", AccountKind.EXPENSE),
                account("misc", AccountKind.EXPENSE)));
    }

    private static Account account(String code, AccountKind kind) {
        return new Account(code, kind, code, null, NOW);
    }

    static Path shared(String file) {
        return Path.of(System.getenv().getOrDefault("PORTAL_SHARED", "../shared"), "data", file);
    }

    static byte[] fixture(String file) {
        try (var stream = Books.class.getResourceAsStream("/finances/" + file)) {
            return stream.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// What would be posted is posted.
    DryRun take(byte[] file, Sorting sorting) {
        var run = DryRun.of(Reading.of(file, chart(), sorting, TODAY), fingerprints);
        if (run.problems().isEmpty()) {
            rows.addAll(run.fresh());
            run.fresh()
                    .forEach(row -> fingerprints.put(
                            Source.of(row.origin()), row.origin().fingerprint()));
        }
        return run;
    }

    DryRun take(byte[] file) {
        return take(file, Sorting.NONE);
    }

    int size() {
        return rows.size();
    }

    List<Row> rows() {
        return rows;
    }

    Activities activities(int year) {
        return Activities.of(
                day(year), day(year + 1), USD, chart(), sums(it -> it.on().getYear() == year));
    }

    Position position(int year) {
        return Position.of(
                day(year + 1).minusDays(1), USD, chart(), sums(it -> it.on().getYear() <= year), "Results");
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private List<Sum> sums(Predicate<Posting> within) {
        var minor = new HashMap<String, Long>();
        var entries = new HashMap<String, Long>();
        rows.stream()
                .map(Row::posting)
                .filter(within)
                .forEach(posting -> posting.lines().forEach(line -> {
                    minor.merge(line.accountCode(), line.minor(), Math::addExact);
                    entries.merge(line.accountCode(), 1L, Long::sum);
                }));
        return minor.keySet().stream()
                .map(code -> new Sum(code, minor.get(code), entries.get(code)))
                .toList();
    }
}
