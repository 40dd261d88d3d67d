package org.foundation.portal.finances;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.foundation.portal.shared.Money;

/// The statement of activities: what came in and what went out from a day until another, the largest first.
public record Activities(
        LocalDate from, LocalDate until, Currency currency, List<Category> income, List<Category> expense) {

    public Activities {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period has days: " + from + " until " + until);
        }
        income = List.copyOf(income);
        expense = List.copyOf(expense);
    }

    static Activities of(LocalDate from, LocalDate until, Currency currency, Chart chart, Collection<Sum> sums) {
        return new Activities(
                from,
                until,
                currency,
                categories(AccountKind.INCOME, currency, chart, sums),
                categories(AccountKind.EXPENSE, currency, chart, sums));
    }

    static List<Category> categories(AccountKind kind, Currency currency, Chart chart, Collection<Sum> sums) {
        return sums.stream()
                .filter(sum -> chart.get(sum.accountCode()).kind() == kind)
                .map(sum -> new Category(
                        sum.accountCode(),
                        chart.get(sum.accountCode()).name(),
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
