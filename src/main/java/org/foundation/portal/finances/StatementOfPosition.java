package org.foundation.portal.finances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.foundation.portal.shared.Money;

/// The statement of position: what there is at the end of a day, what is owed, and the net assets, with the results of
/// all years. Unless it balances, it is no statement.
public record StatementOfPosition(
        LocalDate on, Currency currency, List<Category> assets, List<Category> liabilities, List<Category> equity) {

    public static final String RESULTS = "results";

    public StatementOfPosition {
        assets = held(assets);
        liabilities = held(liabilities);
        equity = held(equity);
        var zero = Money.zero(currency);
        if (!Category.total(zero, assets)
                .equals(Category.total(zero, liabilities).plus(Category.total(zero, equity)))) {
            throw new IllegalStateException("the books of " + on + " do not balance");
        }
    }

    /// @param results the label of the results of all years among the net assets
    static StatementOfPosition of(
            LocalDate on, Currency currency, ChartOfAccounts chartOfAccounts, Collection<Sum> sums, String results) {
        var equity =
                new ArrayList<>(StatementOfActivities.categories(AccountKind.EQUITY, currency, chartOfAccounts, sums));
        var flows = sums.stream()
                .filter(sum -> chartOfAccounts.get(sum.accountCode()).kind().flows())
                .toList();
        if (!flows.isEmpty()) {
            var debits = flows.stream().mapToLong(Sum::minor).reduce(0, Math::addExact);
            equity.add(new Category(RESULTS, results, new Money(debits, currency).negated(), 0));
        }
        return new StatementOfPosition(
                on,
                currency,
                StatementOfActivities.categories(AccountKind.ASSET, currency, chartOfAccounts, sums),
                StatementOfActivities.categories(AccountKind.LIABILITY, currency, chartOfAccounts, sums),
                equity);
    }

    /// An account that is empty on the day is not worth a line.
    private static List<Category> held(List<Category> categories) {
        return categories.stream().filter(it -> !it.amount().isZero()).toList();
    }

    public Money inHand() {
        return Category.total(Money.zero(currency), assets);
    }

    public Money owed() {
        return Category.total(Money.zero(currency), liabilities);
    }

    public Money own() {
        return Category.total(Money.zero(currency), equity);
    }
}
