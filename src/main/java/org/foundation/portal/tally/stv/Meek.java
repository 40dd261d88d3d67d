package org.foundation.portal.tally.stv;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.Ties;
import org.foundation.portal.tally.Uncountable;

/// Meek STV (Hill, Wichmann and Woodall, Computer Journal 30, 1987): every elected candidate keeps only as much of
/// each vote as is needed for the quota, and the quota follows the votes still in play. `digits` decimals, fixed
/// point; iteration of a round ends when the total surplus is below `omega` units of the last place. Equal ranks
/// share a vote equally.
public record Meek(String name, int digits, long omega, Rounding rounding, boolean batch, Ties ties)
        implements CountingMethod {
    /// Which way the last digit goes.
    public enum Rounding {
        /// Shares and keep factors are rounded up, as the reference rule says: no vote is lost.
        UP,
        /// What a candidate is given along one path, and what is left of each vote, are cut off, as OpenSTV does: a
        /// little is lost.
        CUT
    }

    /// The Proportional Representation Foundation's reference rule: 9 decimals, rounded up, omega 0.000001, one
    /// exclusion at a time, candidates within the surplus of the lowest count as tied, ties by the draw. The
    /// binding rule of the portal.
    public static final Meek PRF = new Meek("meek-prf", 9, 1_000, Rounding.UP, false, Ties.DRAW);

    /// As OpenSTV and OpaVote count "Meek STV": 6 decimals, cut, surplus down to one unit or keep factors that
    /// repeat, sure losers together at once, ties by the latest differing round, then the draw. Not verified
    /// against those programs beyond one election.
    public static final Meek OPENSTV = new Meek("meek-openstv", 6, 1, Rounding.CUT, true, Ties.BACKWARDS);

    public Meek {
        if (digits < 1 || digits > 9) throw bad("digits", digits);
        if (omega < 1) throw bad("omega", omega);
    }

    @Override
    public Meek breaking(Ties by) {
        return new Meek(name, digits, omega, rounding, batch, by);
    }

    @Override
    public SequencedMap<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(
                "quota",
                "votes/(seats+1), cut to " + digits + " decimals, and one unit of the last; recomputed in every pass");
        parameters.put("elected at", "quota or more");
        parameters.put("decimals", String.valueOf(digits));
        parameters.put("rounding", rounding.name().toLowerCase(java.util.Locale.ROOT));
        parameters.put("omega", java.math.BigDecimal.valueOf(omega, digits).toPlainString());
        parameters.put("exclusions", batch ? "sure losers together" : "one at a time");
        parameters.put("equal ranks", "share equally");
        parameters.put("ties", ties.toString());
        return parameters;
    }

    /// Time: one pass over all ballots for each round, and passes over the gathered tree within it.
    @Override
    public Count tally(Contest contest) {
        return new MeekCount(this, contest).run();
    }

    private static Uncountable bad(String field, long found) {
        return new Uncountable(Uncountable.Why.BAD_PARAMETER, 0, field, String.valueOf(found));
    }
}
