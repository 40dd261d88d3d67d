package org.foundation.portal.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/// An amount to the cent: whole minor units of one currency, never a fraction of them, never two currencies in one
/// sum.
public record Money(long minor, Currency currency) implements Comparable<Money>, Serializable {

    private static final Set<String> CODES = Set.copyOf(Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .toList());

    public Money {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException("not a currency one can hold: " + currency);
        }
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    public static Money of(BigDecimal amount, Currency currency) {
        try {
            return new Money(
                    amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "not a whole number of the smallest unit: " + amount + " " + currency, e);
        }
    }

    /// Plain digits with a point, such as `-1234.50`; no thousands separator, no symbol, no exponent.
    public static Money of(String amount, Currency currency) {
        if (!amount.matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,4})?")) {
            throw new IllegalArgumentException("not an amount: " + amount);
        }
        return of(new BigDecimal(amount), currency);
    }

    /// The currency of a three-letter code of ISO 4217.
    public static Currency currency(String code) {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("not a currency: " + code);
        }
        return Currency.getInstance(code);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money absolute() {
        return minor < 0 ? negated() : this;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    /// `-1234.50 USD`, the same in every language.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s", amount().toPlainString(), currency.getCurrencyCode());
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("two currencies in one sum: " + this + ", " + other);
        }
        return other;
    }
}
