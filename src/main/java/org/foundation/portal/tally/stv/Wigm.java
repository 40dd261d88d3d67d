package org.foundation.portal.tally.stv;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.Ties;
import org.foundation.portal.tally.Uncountable;

/// STV by the weighted inclusive Gregory method: a surplus moves every paper the candidate holds, each at its value
/// times surplus by total, cut to `digits` decimals before it is multiplied by the number of papers. What cutting
/// loses is shown as lost. The quota is set once, of all ballots that rank somebody still standing.
public record Wigm(
        String name,
        int digits,
        Quota quota,
        Surpluses surpluses,
        boolean zeroToo,
        Losers losers,
        Marks marks,
        Ties ties)
        implements CountingMethod {
    public enum Surpluses {
        /// Everybody at the quota is elected; surpluses go one a round, the largest first.
        LARGEST_FIRST,
        /// Where nobody is a sure loser, one is elected and that surplus goes; others wait and still receive.
        ONE_WINNER,
        /// Everybody at the quota is elected; all their surpluses go together.
        TOGETHER
    }

    /// Excluding at once all who cannot win even with every vote below them and every surplus. With caps it is
    /// never done: whoever is ahead may be passed over.
    public enum Losers {
        ONE_BY_ONE,
        TOGETHER
    }

    /// Scottish Local Government Elections Order 2007, rules 45-52: 5 decimals, whole Droop quota, ties by the
    /// latest differing stage, then lot.
    public static final Wigm SCOTTISH = new Wigm(
            "scottish", 5, Quota.DROOP, Surpluses.LARGEST_FIRST, false, Losers.ONE_BY_ONE, Marks.USUAL, Ties.BACKWARDS);
    /// The Proportional Representation Foundation's reference rule for this method: 4 decimals, a surplus of zero
    /// takes a round too.
    public static final Wigm PRF = new Wigm(
            "wigm-prf", 4, Quota.EXACT_DROOP, Surpluses.LARGEST_FIRST, true, Losers.ONE_BY_ONE, Marks.USUAL, Ties.DRAW);
    /// The same, excluding sure losers together.
    public static final Wigm PRF_BATCH = new Wigm(
            "wigm-prf-batch",
            4,
            Quota.EXACT_DROOP,
            Surpluses.LARGEST_FIRST,
            true,
            Losers.TOGETHER,
            Marks.USUAL,
            Ties.DRAW);
    /// Minneapolis Code of Ordinances, chapter 167: 4 decimals, whole Droop quota, undeclared write-ins go first.
    public static final Wigm MINNEAPOLIS = new Wigm(
            "minneapolis",
            4,
            Quota.DROOP,
            Surpluses.ONE_WINNER,
            false,
            Losers.TOGETHER,
            new Marks(Marks.Equal.SKIP, Marks.ANY, Marks.Twice.SKIP),
            Ties.DRAW);

    public Wigm {
        if (digits < 0 || digits > 7) {
            throw new Uncountable(Uncountable.Why.BAD_PARAMETER, 0, "digits", String.valueOf(digits));
        }
    }

    @Override
    public Wigm breaking(Ties by) {
        return new Wigm(name, digits, quota, surpluses, zeroToo, losers, marks, by);
    }

    @Override
    public SequencedMap<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("quota", words(quota) + ", set once");
        parameters.put("elected at", "quota or more");
        parameters.put("decimals", String.valueOf(digits));
        parameters.put("rounding", "each paper's new value is cut");
        parameters.put("surpluses", words(surpluses) + (zeroToo ? ", also of zero" : ""));
        parameters.put("sure losers", words(losers));
        marks.describe(parameters);
        parameters.put("ties", ties.toString());
        return parameters;
    }

    /// Time: each paper is touched once for every time it moves.
    @Override
    public Count tally(Contest contest) {
        return new WigmCount(this, contest).run();
    }

    private static String words(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
