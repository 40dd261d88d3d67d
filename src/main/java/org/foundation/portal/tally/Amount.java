package org.foundation.portal.tally;

import java.math.BigDecimal;

/// A fixed-point number: `units` of the last of `decimals` places. Votes, quotas, keep factors and transfer values
/// are such numbers.
public record Amount(long units, int decimals) implements Comparable<Amount> {
    public Amount {
        if (decimals < 0 || decimals > 18) throw new IllegalArgumentException("decimals: " + decimals);
    }

    public static Amount whole(long votes) {
        return new Amount(votes, 0);
    }

    public BigDecimal value() {
        return BigDecimal.valueOf(units, decimals);
    }

    public boolean isZero() {
        return units == 0;
    }

    /// This less the other, which must have as many decimals.
    public Amount minus(Amount other) {
        if (decimals != other.decimals)
            throw new IllegalArgumentException(decimals + " and " + other.decimals + " decimals");
        return new Amount(Math.subtractExact(units, other.units), decimals);
    }

    @Override
    public int compareTo(Amount other) {
        return value().compareTo(other.value());
    }

    /// Without trailing zeros, as in 12.34: for sentences.
    public String brief() {
        return units == 0 ? "0" : value().stripTrailingZeros().toPlainString();
    }

    /// All decimals, as in 12.340000000.
    @Override
    public String toString() {
        return value().toPlainString();
    }
}
