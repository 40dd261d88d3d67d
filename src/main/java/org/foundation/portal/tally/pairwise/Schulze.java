package org.foundation.portal.tally.pairwise;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.foundation.portal.tally.Comparison;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.SeatInOrder;
import org.foundation.portal.tally.Ties;

/// Markus Schulze's rule (beatpath, CSSD): a candidate is ahead of another whose best chain of defeats back is
/// weaker. Places by how many have a stronger chain to a candidate than back; the first take the seats, which is
/// not proportional. Whole votes.
public record Schulze(String name, Strength strength, Unranked unranked, Ties ties) implements CountingMethod {
    /// How strong a defeat is.
    public enum Strength {
        /// The votes of the winning side.
        WINNING_VOTES,
        /// Those less the votes of the losing side.
        MARGIN
    }

    public static final Schulze WINNING_VOTES =
            new Schulze("schulze", Strength.WINNING_VOTES, Unranked.LAST, Ties.DRAW);
    public static final Schulze MARGINS = new Schulze("schulze-margins", Strength.MARGIN, Unranked.LAST, Ties.DRAW);

    public Schulze reading(Unranked by) {
        return new Schulze(name, strength, by, ties);
    }

    @Override
    public Schulze breaking(Ties by) {
        return new Schulze(name, strength, unranked, by);
    }

    @Override
    public SequencedMap<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("strength", strength.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        parameters.put("unranked", unranked.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        parameters.put("ties", ties.toString());
        return parameters;
    }

    @Override
    public Count tally(Contest contest) {
        var preferences = Preferences.of(contest, unranked);
        var paths = Paths.strongest(preferences, strength);
        var standing = SeatInOrder.standing(contest);
        var places = SeatInOrder.places(
                standing, c -> -standing.stream().filter(b -> paths.beats(b, c)).count());
        var comparison = new Comparison(preferences, Optional.of(paths), places);
        return SeatInOrder.seat(
                this,
                contest,
                ties,
                places,
                c -> Copeland.wins(preferences, c),
                0,
                java.util.List.of(),
                Optional.of(comparison));
    }
}
