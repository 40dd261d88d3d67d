package org.foundation.portal.tally.files;

import java.util.Arrays;
import org.foundation.portal.tally.BallotBox;
import org.foundation.portal.tally.Uncountable;

/// Codes of the ranking being read, in a buffer that is used again.
final class RankingLine {
    private int[] codes = new int[32];
    private int length;

    void clear() {
        length = 0;
    }

    /// A candidate on a new rank, or on the rank before.
    void put(int candidate, boolean joins) {
        if (length == codes.length) codes = Arrays.copyOf(codes, 2 * length);
        codes[length++] = joins && length > 1 ? -candidate : candidate;
    }

    /// Adds the ballot, or tells what is wrong with it.
    void cast(BallotBox box, long weight, Lines lines, Faults faults) {
        try {
            box.add(weight, codes, length);
        } catch (Uncountable e) {
            boolean twice = e.why() == Uncountable.Why.REPEATED_CANDIDATE;
            faults.add(lines.fault(0, lines.string(), twice ? "each candidate once" : "a weight that can be counted"));
        }
    }

    int length() {
        return length;
    }

    /// A whole number of at least 0, or -1.
    static long number(CharSequence text) {
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > (Long.MAX_VALUE - digit) / 10) return -1;
            number = 10 * number + digit;
        }
        return text.isEmpty() ? -1 : number;
    }
}
