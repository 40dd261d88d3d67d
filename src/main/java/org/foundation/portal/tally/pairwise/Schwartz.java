package org.foundation.portal.tally.pairwise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Matrix;

/// Steps 2 to 8 of A.5, each drop told as an event.
final class Schwartz {
    private final Debian rule;
    private final Matrix preferences;
    private final List<Integer> options;
    private final List<CountEvent.Defeat> defeats = new ArrayList<>();
    private final List<CountEvent> events = new ArrayList<>();

    Schwartz(Debian rule, Matrix preferences, List<Integer> standing) {
        this.rule = rule;
        this.preferences = preferences;
        options = new ArrayList<>(standing);
    }

    List<CountEvent> events() {
        return events;
    }

    /// The options left in the last Schwartz set: one, or several that do not beat each other.
    List<Integer> run() {
        options.removeIf(this::dropped);
        for (int a : options) for (int b : options) addDefeat(a, b);
        while (true) {
            var set = set();
            var inside = defeats.stream()
                    .filter(d -> set.contains(d.over()) && set.contains(d.under()))
                    .toList();
            if (inside.isEmpty()) {
                if (set.equals(List.of(rule.defaultOption())))
                    events.add(new CountEvent.DefaultWon(rule.defaultOption()));
                return set;
            }
            dropWeakest(inside);
        }
    }

    private void addDefeat(int a, int b) {
        if (preferences.beats(a, b)) {
            defeats.add(
                    new CountEvent.Defeat(a, b, preferences.get(a, b), preferences.get(b, a), CountEvent.Fate.DROPPED));
        }
    }

    private boolean dropped(int option) {
        int other = rule.defaultOption();
        if (option == other) return false;
        long votes = preferences.get(option, other);
        long against = preferences.get(other, option);
        if (missesQuorum(votes)) {
            var needed = rule.factor() + " x sqrt(" + rule.electorate() + ")/2";
            return events.add(new CountEvent.OptionDropped(option, CountEvent.Test.QUORUM, votes, against, needed));
        }
        int ratio = rule.majorities().getOrDefault(option, 1);
        boolean beats = votes > against
                && BigInteger.valueOf(votes)
                                .compareTo(BigInteger.valueOf(against).multiply(BigInteger.valueOf(ratio)))
                        >= 0;
        return !beats
                && events.add(
                        new CountEvent.OptionDropped(option, CountEvent.Test.MAJORITY, votes, against, ratio + ":1"));
    }

    /// votes < factor x sqrt(n) / 2, that is 4 votes² < factor² n.
    private boolean missesQuorum(long votes) {
        var left = BigInteger.valueOf(votes).pow(2).shiftLeft(2);
        return left.compareTo(BigInteger.valueOf(rule.factor()).pow(2).multiply(BigInteger.valueOf(rule.electorate())))
                < 0;
    }

    private List<Integer> set() {
        var reach = new Reach(preferences.size());
        defeats.forEach(reach::add);
        return options.stream()
                .filter(a -> options.stream().allMatch(b -> a.equals(b) || reach.reaches(a, b) || !reach.reaches(b, a)))
                .toList();
    }

    private void dropWeakest(List<CountEvent.Defeat> inside) {
        long votes = inside.stream().mapToLong(CountEvent.Defeat::votes).min().orElseThrow();
        long against = inside.stream()
                .filter(d -> d.votes() == votes)
                .mapToLong(CountEvent.Defeat::against)
                .max()
                .orElseThrow();
        var weakest = inside.stream()
                .filter(d -> d.votes() == votes && d.against() == against)
                .toList();
        defeats.removeAll(weakest);
        events.addAll(weakest);
    }
}
