package org.foundation.portal.tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foundation.portal.tally.pairwise.Copeland;
import org.foundation.portal.tally.pairwise.Debian;
import org.foundation.portal.tally.pairwise.RankedPairs;
import org.foundation.portal.tally.pairwise.Schulze;
import org.foundation.portal.tally.points.Points;
import org.foundation.portal.tally.stv.InstantRunoff;
import org.foundation.portal.tally.stv.Meek;
import org.foundation.portal.tally.stv.Wigm;

/// The rules that have a name, for those who let people choose. A rule with other parameters is made from its
/// record.
public final class CountingMethods {
    private static final List<CountingMethod> NAMED = List.of(
            Meek.PRF,
            Meek.OPENSTV,
            Wigm.SCOTTISH,
            Wigm.PRF,
            Wigm.PRF_BATCH,
            Wigm.MINNEAPOLIS,
            InstantRunoff.USUAL,
            Schulze.WINNING_VOTES,
            Schulze.MARGINS,
            RankedPairs.WINNING_VOTES,
            RankedPairs.MARGINS,
            Copeland.WINS,
            Points.PLURALITY,
            Points.BLOCK,
            Points.APPROVAL);

    private CountingMethods() {}

    /// Those that need nothing but the ballots.
    public static List<CountingMethod> all() {
        return NAMED;
    }

    /// By name. `score:N` is a score from 0 to N; `debian` and `debian:N` take the last candidate as the default
    /// option, without a quorum and with that of N developers.
    public static Optional<CountingMethod> named(String name, Contest contest) {
        int colon = name.indexOf(':');
        if (colon < 0 && !name.equals("debian")) return named(name);
        try {
            long number = colon < 0 ? 0 : Long.parseLong(name.substring(colon + 1));
            boolean score = name.startsWith("score:");
            if (number < (score ? 1 : 0) || score && number > 1_000) return Optional.empty();
            return Optional.ofNullable(Map.<String, CountingMethod>of(
                            "score", Points.score((int) Math.max(1, number)),
                            "debian",
                                    Debian.leader(
                                            Math.max(1, contest.candidates().size()), number))
                    .get(colon < 0 ? name : name.substring(0, colon)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<CountingMethod> named(String name) {
        return NAMED.stream()
                .filter(countingMethod -> countingMethod.name().equals(name))
                .findFirst();
    }
}
