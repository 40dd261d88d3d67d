package org.foundation.portal.finances;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The kinds of files we know, told by their header: every one of these columns is there, in any order.
public enum ColumnSet {
    OPEN_COLLECTIVE(
            "datetime",
            "shortid",
            "description",
            "type",
            "kind",
            "isrefund",
            "amount",
            "paymentprocessorfee",
            "netamount",
            "balance",
            "currency",
            "accountslug",
            "expensetype",
            "taxamount"),
    PLAIN("date", "description", "amount", "currency", "category", "account");

    private final List<String> needed;

    ColumnSet(String... needed) {
        this.needed = List.of(needed);
    }

    /// The set whose columns are all there.
    static Optional<ColumnSet> recognise(Collection<String> header) {
        return Arrays.stream(values())
                .filter(set -> header.containsAll(set.needed))
                .findFirst();
    }

    /// The set that comes closest, to say what is missing.
    static ColumnSet nearest(Collection<String> header) {
        return OPEN_COLLECTIVE.missing(header).size() < OPEN_COLLECTIVE.needed.size() / 2 ? OPEN_COLLECTIVE : PLAIN;
    }

    public List<String> needed() {
        return needed;
    }

    List<String> missing(Collection<String> header) {
        return needed.stream().filter(column -> !header.contains(column)).toList();
    }

    RowReader reader(ChartOfAccounts chartOfAccounts, CategoryRules categoryRules) {
        return switch (this) {
            case OPEN_COLLECTIVE -> new OpenCollectiveRows(chartOfAccounts, categoryRules);
            case PLAIN -> new PlainRows(chartOfAccounts);
        };
    }
}
