package org.foundation.portal.tally.pairwise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.foundation.portal.tally.Comparison;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.SeatInOrder;
import org.foundation.portal.tally.Ties;
import org.foundation.portal.tally.Uncountable;

/// Debian Constitution 1.9, appendix A.5: unranked options are last; options that miss the quorum against the
/// default option, or do not beat it by their majority, are dropped; then Schwartz sets, dropping the weakest
/// defeats, until one is left. The quorum is `factor` times half the square root of the electorate and is compared
/// exactly, never rounded; an electorate of 0 means no quorum. `majorities` gives options that need more than 1:1.
/// The default option is a candidate like others; if it wins nobody is elected.
public record Debian(
        String name, int defaultOption, long electorate, int factor, Map<Integer, Integer> majorities, Ties ties)
        implements CountingMethod {
    public Debian {
        majorities = Map.copyOf(majorities);
        if (defaultOption < 1
                || electorate < 0
                || factor < 0
                || majorities.values().stream().anyMatch(n -> n < 1)) {
            throw new Uncountable(Uncountable.Why.BAD_PARAMETER, 0, "debian", String.valueOf(defaultOption));
        }
    }

    /// For the Project Leader: quorum of 3Q, majorities of 1:1. The elector with the casting vote would break ties;
    /// here the draw does.
    public static Debian leader(int defaultOption, long developers) {
        return new Debian("debian", defaultOption, developers, 3, Map.of(), Ties.DRAW);
    }

    @Override
    public Debian breaking(Ties by) {
        return new Debian(name, defaultOption, electorate, factor, majorities, by);
    }

    @Override
    public SequencedMap<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("default option", String.valueOf(defaultOption));
        parameters.put("quorum", electorate == 0 ? "none" : factor + " x sqrt(" + electorate + ")/2, not rounded");
        parameters.put("majorities", majorities.isEmpty() ? "1:1" : new TreeMap<>(majorities).toString());
        parameters.put("unranked", "last");
        parameters.put("ties", ties.toString());
        return parameters;
    }

    @Override
    public Count tally(Contest contest) {
        if (defaultOption > contest.candidates().size()) {
            throw new Uncountable(
                    Uncountable.Why.UNKNOWN_CANDIDATE, 0, "default option", String.valueOf(defaultOption));
        }
        contest.ballots().requireWhole(name);
        var preferences = Preferences.of(contest, Unranked.LAST);
        var schwartz = new Schwartz(this, preferences, SeatInOrder.standing(contest));
        var places = new ArrayList<List<Integer>>();
        var winners = schwartz.run();
        if (!winners.equals(List.of(defaultOption)))
            places.add(winners.stream().filter(c -> c != defaultOption).toList());
        var comparison = new Comparison(preferences, Optional.empty(), places);
        return SeatInOrder.seat(
                this,
                contest,
                ties,
                places,
                c -> Copeland.wins(preferences, c),
                0,
                schwartz.events(),
                Optional.of(comparison));
    }
}
