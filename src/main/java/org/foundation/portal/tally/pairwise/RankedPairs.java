package org.foundation.portal.tally.pairwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.foundation.portal.tally.Comparison;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.Matrix;
import org.foundation.portal.tally.SeatInOrder;
import org.foundation.portal.tally.Ties;

/// Nicolaus Tideman's ranked pairs: defeats are locked from the strongest down unless one would close a circle.
/// Strength is winning votes, then fewer votes against (or the margin, then winning votes). Defeats equal in both
/// are taken together, and those of them that would close a circle among them or with stronger ones are all
/// skipped: no draw, and no candidate favoured. Whole votes.
public record RankedPairs(String name, Schulze.Strength strength, Unranked unranked, Ties ties)
        implements CountingMethod {
    public static final RankedPairs WINNING_VOTES =
            new RankedPairs("ranked-pairs", Schulze.Strength.WINNING_VOTES, Unranked.LAST, Ties.DRAW);
    public static final RankedPairs MARGINS =
            new RankedPairs("ranked-pairs-margins", Schulze.Strength.MARGIN, Unranked.LAST, Ties.DRAW);

    public RankedPairs reading(Unranked by) {
        return new RankedPairs(name, strength, by, ties);
    }

    @Override
    public RankedPairs breaking(Ties by) {
        return new RankedPairs(name, strength, unranked, by);
    }

    @Override
    public SequencedMap<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("strength", strength.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        parameters.put("equal strength", "together, skipping those in a circle");
        parameters.put("unranked", unranked.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        parameters.put("ties", ties.toString());
        return parameters;
    }

    @Override
    public Count tally(Contest contest) {
        var preferences = Preferences.of(contest, unranked);
        var events = new ArrayList<CountEvent>();
        var locked = lock(preferences, events);
        var places = places(SeatInOrder.standing(contest), locked);
        var comparison = new Comparison(preferences, Optional.empty(), places);
        return SeatInOrder.seat(
                this, contest, ties, places, c -> Copeland.wins(preferences, c), 0, events, Optional.of(comparison));
    }

    private Reach lock(Matrix preferences, List<CountEvent> events) {
        var order = strongestFirst();
        var defeats = defeats(preferences);
        defeats.sort(order.thenComparing(CountEvent.Defeat::over).thenComparing(CountEvent.Defeat::under));
        var locked = new Reach(preferences.size());
        for (int from = 0, to; from < defeats.size(); from = to) {
            to = from;
            var tried = new Reach(locked);
            while (to < defeats.size() && order.compare(defeats.get(from), defeats.get(to)) == 0)
                tried.add(defeats.get(to++));
            for (var defeat : defeats.subList(from, to)) {
                boolean circle = tried.reaches(defeat.under(), defeat.over());
                if (!circle) locked.add(defeat);
                events.add(fated(defeat, circle ? CountEvent.Fate.SKIPPED : CountEvent.Fate.LOCKED));
            }
        }
        return locked;
    }

    private Comparator<CountEvent.Defeat> strongestFirst() {
        Comparator<CountEvent.Defeat> byVotes =
                Comparator.comparing(CountEvent.Defeat::votes, Comparator.reverseOrder());
        Comparator<CountEvent.Defeat> byMargin = Comparator.comparing(d -> d.against() - d.votes());
        return strength == Schulze.Strength.MARGIN
                ? byMargin.thenComparing(byVotes)
                : byVotes.thenComparing(CountEvent.Defeat::against);
    }

    private static List<CountEvent.Defeat> defeats(Matrix preferences) {
        var defeats = new ArrayList<CountEvent.Defeat>();
        for (int a = 1; a <= preferences.size(); a++) {
            for (int b = 1; b <= preferences.size(); b++) {
                if (!preferences.beats(a, b)) continue;
                defeats.add(new CountEvent.Defeat(
                        a, b, preferences.get(a, b), preferences.get(b, a), CountEvent.Fate.LOCKED));
            }
        }
        return defeats;
    }

    private static CountEvent.Defeat fated(CountEvent.Defeat d, CountEvent.Fate fate) {
        return new CountEvent.Defeat(d.over(), d.under(), d.votes(), d.against(), fate);
    }

    private static List<List<Integer>> places(List<Integer> standing, Reach locked) {
        var left = new ArrayList<>(standing);
        var places = new ArrayList<List<Integer>>();
        while (!left.isEmpty()) {
            var first = left.stream()
                    .filter(c -> left.stream().noneMatch(b -> locked.reaches(b, c)))
                    .toList();
            places.add(first);
            left.removeAll(first);
        }
        return places;
    }
}
