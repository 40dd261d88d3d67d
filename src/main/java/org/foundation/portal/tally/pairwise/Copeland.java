package org.foundation.portal.tally.pairwise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.foundation.portal.tally.Comparison;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.Matrix;
import org.foundation.portal.tally.SeatInOrder;
import org.foundation.portal.tally.Ties;

/// Copeland's rule, counting wins only: who beats most others is first. (With a loss counted against, only exact
/// pairwise ties tell the two apart.) Whole votes.
public record Copeland(String name, Unranked unranked, Ties ties) implements CountingMethod {
    public static final Copeland WINS = new Copeland("copeland-wins", Unranked.LAST, Ties.DRAW);

    @Override
    public Copeland breaking(Ties by) {
        return new Copeland(name, unranked, by);
    }

    @Override
    public SequencedMap<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("points", "one for each pairwise win");
        parameters.put("unranked", unranked.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        parameters.put("ties", ties.toString());
        return parameters;
    }

    @Override
    public Count tally(Contest contest) {
        var preferences = Preferences.of(contest, unranked);
        var places = SeatInOrder.places(SeatInOrder.standing(contest), c -> wins(preferences, c));
        var comparison = new Comparison(preferences, Optional.empty(), places);
        return SeatInOrder.seat(
                this, contest, ties, places, c -> wins(preferences, c), 0, List.of(), Optional.of(comparison));
    }

    static long wins(Matrix preferences, int candidate) {
        long wins = 0;
        for (int other = 1; other <= preferences.size(); other++) if (preferences.beats(candidate, other)) wins++;
        return wins;
    }
}
