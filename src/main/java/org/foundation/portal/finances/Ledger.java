package org.foundation.portal.finances;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foundation.portal.finances.DryRun.EntrySource;
import org.foundation.portal.platform.Locks;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// The books: accounts, entries, and what they come to.
public interface Ledger extends Repository<JournalEntry> {

    default void add(Account account) {
        entityManager().persist(account);
    }

    /// Nobody else enters anything until the end of the transaction, so that entries are numbered without a gap.
    default void keepToOneself() {
        entityManager().createNativeQuery(Locks.BOOKS.untilCommit()).getSingleResult();
    }

    @HQL("from Account order by kind, name")
    List<Account> accounts();

    default ChartOfAccounts chart() {
        return ChartOfAccounts.of(accounts());
    }

    @HQL("from JournalEntry where number = :number")
    Optional<JournalEntry> byNumber(long number);

    /// Newest first; an empty account means all of them.
    @HQL("""
        from JournalEntry
        where onDay >= :from and onDay < :until
          and (:account = '' or id in (select e.id from JournalEntry e join e.lines l where l.accountCode = :account))
        order by onDay desc, number desc
        """)
    List<JournalEntry> entries(LocalDate from, LocalDate until, String account, Page page);

    @HQL("""
        select count(*) from JournalEntry
        where onDay >= :from and onDay < :until
          and (:account = '' or id in (select e.id from JournalEntry e join e.lines l where l.accountCode = :account))
        """)
    long countEntries(LocalDate from, LocalDate until, String account);

    @HQL("""
        select l.accountCode, sum(l.minor), count(distinct e.id)
        from JournalEntry e join e.lines l
        where e.currency = :currency and e.onDay >= :from and e.onDay < :until
        group by l.accountCode
        """)
    List<Sum> sums(Currency currency, LocalDate from, LocalDate until);

    @HQL("select distinct currency from JournalEntry")
    List<Currency> currencies();

    /// The first and the last day with entries; both null while there are none.
    @HQL("select min(onDay), max(onDay) from JournalEntry")
    Span span();

    @HQL("select coalesce(max(number), 0) from JournalEntry")
    long lastNumber();

    /// All debits there are, over all currencies: how full the books are.
    @HQL("select coalesce(sum(l.minor), 0) from JournalEntry e join e.lines l where l.minor > 0")
    long turnover();

    @HQL("select source, sourceKey, fingerprint from JournalEntry where source in :sources")
    List<Known> known(Collection<String> sources);

    default Map<EntrySource, String> fingerprints(Collection<String> sources) {
        return sources.isEmpty()
                ? Map.of()
                : known(sources).stream()
                        .collect(Collectors.toMap(it -> new EntrySource(it.source(), it.key()), Known::fingerprint));
    }

    default StatementOfActivities activities(LocalDate from, LocalDate until, Currency currency) {
        return StatementOfActivities.of(from, until, currency, chart(), sums(currency, from, until));
    }

    /// At the end of the day before `until`.
    default StatementOfPosition position(LocalDate until, Currency currency, String results) {
        return StatementOfPosition.of(until.minusDays(1), currency, chart(), sums(currency, BEGINNING, until), results);
    }

    default Figures figures(LocalDate from, LocalDate until, Currency currency, String results) {
        return Figures.of(activities(from, until, currency), position(until, currency, results));
    }

    LocalDate BEGINNING = LocalDate.of(Cells.EARLIEST, 1, 1);

    record Known(String source, String key, String fingerprint) {}

    record Span(@Nullable LocalDate first, @Nullable LocalDate last) {}
}
