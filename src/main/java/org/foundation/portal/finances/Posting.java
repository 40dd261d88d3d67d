package org.foundation.portal.finances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundation.portal.shared.Money;

/// What happened, ready to be entered: a day, words, and amounts on accounts that sum to nothing.
public record Posting(LocalDate on, String description, Currency currency, List<JournalLine> lines) {

    static final int LONGEST = 500;

    /// Of one amount, in minor units. A thousand times this is the most the books hold, so that no sum is ever too
    /// large for a reader of figures.
    static final long LARGEST = 1_000_000_000_000L;

    static final long LARGEST_SUM = 1_000 * LARGEST;

    public Posting {
        lines = List.copyOf(lines);
        if (lines.size() < 2 || lines.stream().mapToLong(JournalLine::minor).reduce(0, Math::addExact) != 0) {
            throw new IllegalArgumentException("an entry balances: " + lines);
        }
        if (lines.stream().anyMatch(it -> Math.abs(it.minor()) > 10 * LARGEST)) {
            throw new IllegalArgumentException("no amount of ours: " + lines);
        }
        if (description.isBlank() || description.length() > LONGEST) {
            throw new IllegalArgumentException("an entry says what it is, briefly");
        }
    }

    public static Draft on(LocalDate day, String description) {
        return new Draft(day, description);
    }

    /// Whether the books still hold these: sums over all of them stay within what a figure can say.
    static boolean fit(long turnover, Collection<Posting> more) {
        return more.stream().mapToLong(it -> it.total().minor()).reduce(turnover, Math::addExact) <= LARGEST_SUM;
    }

    /// What it moves: the sum of its debits.
    public Money total() {
        return new Money(
                lines.stream()
                        .mapToLong(JournalLine::minor)
                        .filter(it -> it > 0)
                        .reduce(0, Math::addExact),
                currency);
    }

    /// A posting being put together; amounts on the same account become one line, and what comes to nothing is left
    /// out.
    public static final class Draft {

        private final LocalDate day;
        private final String description;
        private final Map<String, Money> amounts = new LinkedHashMap<>();

        private Draft(LocalDate day, String description) {
            this.day = day;
            this.description = description;
        }

        public Draft debit(String account, Money amount) {
            amounts.merge(account, amount, Money::plus);
            return this;
        }

        public Draft credit(String account, Money amount) {
            return debit(account, amount.negated());
        }

        public Posting balanced() {
            var lines = new ArrayList<JournalLine>();
            amounts.forEach((account, amount) -> {
                if (!amount.isZero()) {
                    lines.add(new JournalLine(account, amount.minor()));
                }
            });
            var currency = amounts.values().stream().findFirst().orElseThrow().currency();
            if (amounts.values().stream().anyMatch(amount -> !amount.currency().equals(currency))) {
                throw new IllegalArgumentException("an entry is in one currency: " + amounts);
            }
            return new Posting(day, description, currency, lines);
        }
    }
}
