package org.foundation.portal.finances;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foundation.portal.shared.Money;
import org.foundation.portal.shared.Sentence;

/// One row under its header. Asked for a day, an amount or a currency, it gives that or refuses the cell.
record Cells(long line, Map<String, Integer> header, List<String> fields, LocalDate today) {

    static final int EARLIEST = 1990;

    String text(String column) {
        return fields.get(Objects.requireNonNull(header.get(column), column)).strip();
    }

    String needed(String column) throws BadCell {
        var text = text(column);
        if (text.isEmpty()) {
            throw bad(column, "finances.expected.something");
        }
        return text;
    }

    /// `2025-03-31`, or the same with a time after it.
    LocalDate day(String column, DateTimeFormatter format) throws BadCell {
        try {
            var day = LocalDate.parse(needed(column), format);
            if (day.getYear() < EARLIEST) {
                throw bad(column, Sentence.of("finances.expected.year").with("year", EARLIEST));
            }
            if (day.isAfter(latest())) {
                throw bad(column, Sentence.of("finances.expected.past").with("day", latest()));
            }
            return day;
        } catch (DateTimeException e) {
            throw bad(column, "finances.expected.day");
        }
    }

    /// A booked amount has moved already; in the bank's time zone it may be tomorrow.
    private LocalDate latest() {
        return today.plusDays(1);
    }

    Currency currency(String column) throws BadCell {
        try {
            return Money.zero(Money.currency(needed(column))).currency();
        } catch (IllegalArgumentException e) {
            throw bad(column, "finances.expected.currency");
        }
    }

    Money money(String column, Currency currency) throws BadCell {
        try {
            var money = Money.of(needed(column), currency);
            if (Math.abs(money.minor()) > Posting.LARGEST) {
                throw bad(
                        column,
                        Sentence.of("finances.expected.at-most")
                                .with("sum", new Money(Posting.LARGEST, currency).toString()));
            }
            return money;
        } catch (IllegalArgumentException e) {
            throw bad(column, Sentence.of("finances.expected.amount").with("currency", currency.getCurrencyCode()));
        }
    }

    BadCell bad(String column, String expected) {
        return bad(column, Sentence.of(expected));
    }

    BadCell bad(String column, Sentence expected) {
        return new BadCell(new ImportProblem(line, column, text(column), expected));
    }
}
