package org.foundation.portal.tally.motions;

import java.math.BigInteger;
import org.foundation.portal.tally.Uncountable;

/// A share such as more than 1/2 (strict) or at least 2/3.
public record Share(long part, long whole, boolean strict) {
    public static final Share MORE_THAN_HALF = new Share(1, 2, true);
    public static final Share TWO_THIRDS = new Share(2, 3, false);
    public static final Share NONE = new Share(0, 1, false);

    public Share {
        if (part < 0 || whole < 1 || part > whole) {
            throw new Uncountable(Uncountable.Why.BAD_PARAMETER, 0, "share", part + "/" + whole);
        }
    }

    /// Exact, however large.
    public boolean met(long have, long base) {
        var left = BigInteger.valueOf(have).multiply(BigInteger.valueOf(whole));
        int sign = left.compareTo(BigInteger.valueOf(base).multiply(BigInteger.valueOf(part)));
        return strict ? sign > 0 : sign >= 0;
    }

    /// The least whole number that meets the share of this base; may be one more than the base.
    public long least(long base) {
        var parts = BigInteger.valueOf(base)
                .multiply(BigInteger.valueOf(part))
                .divideAndRemainder(BigInteger.valueOf(whole));
        boolean next = strict || parts[1].signum() > 0;
        return parts[0].longValueExact() + (next ? 1 : 0);
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
