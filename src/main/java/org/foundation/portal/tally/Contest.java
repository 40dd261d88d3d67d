package org.foundation.portal.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What is to be counted: candidates, open seats and ballots; who withdrew, who is an undeclared write-in; the
/// caps, and whether the guard holds (nobody is excluded whose loss would leave a seat that the others, caps
/// considered, cannot fill); the seed of the draw, any text.
public record Contest(
        String title,
        List<BallotCandidate> candidates,
        int seats,
        BallotSet ballots,
        Set<Integer> withdrawn,
        Set<Integer> undeclared,
        List<Cap> caps,
        boolean guard,
        String seed) {

    public Contest {
        candidates = List.copyOf(candidates);
        withdrawn = Set.copyOf(withdrawn);
        undeclared = Set.copyOf(undeclared);
        caps = List.copyOf(caps);
        if (seats < 1) throw new Uncountable(Uncountable.Why.NO_SEATS, 0, "seats", String.valueOf(seats));
        for (int i = 0; i < candidates.size(); i++) {
            int number = candidates.get(i).number();
            if (number != i + 1) throw unknown("candidates", number);
        }
        if (ballots.candidates() != candidates.size()) throw unknown("ballots", ballots.candidates());
        for (int number : withdrawn) if (number < 1 || number > candidates.size()) throw unknown("withdrawn", number);
        for (int number : undeclared) if (number < 1 || number > candidates.size()) throw unknown("undeclared", number);
        for (var cap : caps) {
            for (int number : cap.members())
                if (number < 1 || number > candidates.size()) throw unknown(cap.name(), number);
        }
    }

    /// Candidates get their numbers by their place in the list.
    public static Contest of(String title, List<String> names, int seats, BallotSet ballotSet) {
        var candidates = new ArrayList<BallotCandidate>();
        for (var name : names) candidates.add(new BallotCandidate(candidates.size() + 1, name));
        return new Contest(title, candidates, seats, ballotSet, Set.of(), Set.of(), List.of(), true, "");
    }

    public Contest withdrawing(Integer... numbers) {
        var all = new TreeSet<>(withdrawn);
        all.addAll(List.of(numbers));
        return new Contest(title, candidates, seats, ballots, all, undeclared, caps, guard, seed);
    }

    /// Write-ins nobody had declared: rules that know them exclude them first.
    public Contest undeclaring(Set<Integer> numbers) {
        return new Contest(title, candidates, seats, ballots, withdrawn, numbers, caps, guard, seed);
    }

    public Contest capped(Cap... by) {
        return capped(List.of(by));
    }

    public Contest capped(List<Cap> by) {
        return new Contest(title, candidates, seats, ballots, withdrawn, undeclared, by, guard, seed);
    }

    public Contest unguarded() {
        return new Contest(title, candidates, seats, ballots, withdrawn, undeclared, caps, false, seed);
    }

    public Contest seeded(String by) {
        return new Contest(title, candidates, seats, ballots, withdrawn, undeclared, caps, guard, by);
    }

    public Contest seating(int open) {
        return new Contest(title, candidates, open, ballots, withdrawn, undeclared, caps, guard, seed);
    }

    public String name(int candidate) {
        return candidates.get(candidate - 1).name();
    }

    private static Uncountable unknown(String field, int number) {
        return new Uncountable(Uncountable.Why.UNKNOWN_CANDIDATE, 0, field, String.valueOf(number));
    }
}
