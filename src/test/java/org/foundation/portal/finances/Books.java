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
import org.foundation.portal.finances.DryRun.EntrySource;

/// A ledger in memory: what the database does for the pages, done for the tests of the rules.
final class Books {

    static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    static final Currency USD = Currency.getInstance("USD");

    private final List<ParsedRow> rows = new ArrayList<>();
    private final Map<EntrySource, String> fingerprints = new HashMap<>();

    static ChartOfAccounts chart() {
        return ChartOfAccounts.of(List.of(
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
    DryRun take(byte[] file, CategoryRules categoryRules) {
        var run = DryRun.of(ParsedFile.of(file, chart(), categoryRules, TODAY), fingerprints);
        if (run.problems().isEmpty()) {
            rows.addAll(run.fresh());
            run.fresh()
                    .forEach(parsedRow -> fingerprints.put(
                            EntrySource.of(parsedRow.origin()),
                            parsedRow.origin().fingerprint()));
        }
        return run;
    }

    DryRun take(byte[] file) {
        return take(file, CategoryRules.NONE);
    }

    int size() {
        return rows.size();
    }

    List<ParsedRow> rows() {
        return rows;
    }

    StatementOfActivities activities(int year) {
        return StatementOfActivities.of(
                day(year), day(year + 1), USD, chart(), sums(it -> it.on().getYear() == year));
    }

    StatementOfPosition position(int year) {
        return StatementOfPosition.of(
                day(year + 1).minusDays(1), USD, chart(), sums(it -> it.on().getYear() <= year), "Results");
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private List<Sum> sums(Predicate<Posting> within) {
        var minor = new HashMap<String, Long>();
        var entries = new HashMap<String, Long>();
        rows.stream()
                .map(ParsedRow::posting)
                .filter(within)
                .forEach(posting -> posting.lines().forEach(journalLine -> {
                    minor.merge(journalLine.accountCode(), journalLine.minor(), Math::addExact);
                    entries.merge(journalLine.accountCode(), 1L, Long::sum);
                }));
        return minor.keySet().stream()
                .map(code -> new Sum(code, minor.get(code), entries.get(code)))
                .toList();
    }
}
