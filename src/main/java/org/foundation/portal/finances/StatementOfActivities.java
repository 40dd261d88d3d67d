package org.foundation.portal.finances;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.foundation.portal.shared.Money;

/// The statement of activities: what came in and what went out from a day until another, the largest first.
public record StatementOfActivities(
        LocalDate from, LocalDate until, Currency currency, List<Category> income, List<Category> expense) {

    public StatementOfActivities {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period has days: " + from + " until " + until);
        }
        income = List.copyOf(income);
        expense = List.copyOf(expense);
    }

    static StatementOfActivities of(
            LocalDate from, LocalDate until, Currency currency, ChartOfAccounts chartOfAccounts, Collection<Sum> sums) {
        return new StatementOfActivities(
                from,
                until,
                currency,
                categories(AccountKind.INCOME, currency, chartOfAccounts, sums),
                categories(AccountKind.EXPENSE, currency, chartOfAccounts, sums));
    }

    static List<Category> categories(
            AccountKind kind, Currency currency, ChartOfAccounts chartOfAccounts, Collection<Sum> sums) {
        return sums.stream()
                .filter(sum -> chartOfAccounts.get(sum.accountCode()).kind() == kind)
                .map(sum -> new Category(
                        sum.accountCode(),
                        chartOfAccounts.get(sum.accountCode()).name(),
                        new Money(kind.shown(sum.minor()), currency),
                        sum.entries()))
                .sorted(Comparator.comparing(Category::amount).reversed().thenComparing(Category::code))
                .toList();
    }

    public Money received() {
        return Category.total(Money.zero(currency), income);
    }

    public Money spent() {
        return Category.total(Money.zero(currency), expense);
    }

    public Money result() {
        return received().minus(spent());
    }
}
