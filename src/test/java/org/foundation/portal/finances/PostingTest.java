package org.foundation.portal.finances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import org.foundation.portal.shared.Money;
import org.junit.jupiter.api.Test;

class PostingTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void balances_or_is_refused() {
        assertThatThrownBy(() -> new Posting(
                        DAY, "x", Books.USD, List.of(new JournalLine("bank", 500), new JournalLine("sponsors", -499))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Posting.on(DAY, "x").debit("bank", dollars("5")).balanced())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joins_amounts_on_one_account_and_leaves_out_what_comes_to_nothing() {
        var posting = Posting.on(DAY, "x")
                .debit("bank", dollars("5"))
                .debit("fees", dollars("0"))
                .credit("sponsors", dollars("3"))
                .credit("sponsors", dollars("2"))
                .balanced();

        assertThat(posting.lines()).containsExactly(new JournalLine("bank", 500), new JournalLine("sponsors", -500));
        assertThat(posting.total()).isEqualTo(dollars("5"));
    }

    @Test
    void is_in_one_currency() {
        var mixed = Posting.on(DAY, "x")
                .debit("bank", dollars("5"))
                .credit("sponsors", Money.of("5", Currency.getInstance("EUR")));

        assertThatThrownBy(mixed::balanced).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_statement_of_position_that_does_not_balance_is_none() {
        var held = List.of(new Category("bank", "Bank", dollars("5"), 1));

        assertThatThrownBy(() -> new StatementOfPosition(DAY, Books.USD, held, List.of(), List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_fiscal_year_may_begin_in_july() {
        var year = FiscalYear.of(LocalDate.of(2026, 3, 1), Month.JULY);

        assertThat(year.label()).isEqualTo("2025/26");
        assertThat(year.from()).isEqualTo("2025-07-01");
        assertThat(year.lastDay()).isEqualTo("2026-06-30");
        assertThat(FiscalYear.of(LocalDate.of(2026, 7, 1), Month.JULY).year()).isEqualTo(2026);
        assertThat(FiscalYear.of(DAY, Month.JANUARY).label()).isEqualTo("2026");
    }

    private static Money dollars(String amount) {
        return Money.of(amount, Books.USD);
    }
}
