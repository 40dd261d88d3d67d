package org.foundation.portal.tally.stv;

import java.math.BigInteger;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Uncountable;

/// Fixed-point arithmetic: whole numbers of units, a power of ten of them to one vote.
final class Fixed {
    private Fixed() {}

    /// Units in one, for a number of decimals.
    static long one(int decimals) {
        long one = 1;
        for (int i = 0; i < decimals; i++) one *= 10;
        return one;
    }

    /// Refuses totals that would not fit with room to spare for sums.
    static void check(BallotSet ballotSet, long one) {
        if (ballotSet.votes() > Long.MAX_VALUE / 4 / one) {
            throw new Uncountable(Uncountable.Why.TOO_MANY_VOTES, 0, "votes", String.valueOf(ballotSet.votes()));
        }
    }

    /// a times b by c, cut.
    static long down(long a, long b, long c) {
        return BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(b))
                .divide(BigInteger.valueOf(c))
                .longValueExact();
    }

    static BigInteger up(BigInteger dividend, BigInteger divisor) {
        var parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
    }
}
