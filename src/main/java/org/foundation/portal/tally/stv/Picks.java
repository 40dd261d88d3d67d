package org.foundation.portal.tally.stv;

import java.util.ArrayList;
import java.util.List;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.Ties;

/// Takes one candidate of several by votes, and settles ties by the rule's policy; a tie that had to be settled is
/// told to `events`.
final class Picks {
    private final Ties ties;
    private final String seed;
    private final List<Round> earlier;
    private int firstNumber = 1;

    Picks(Ties ties, String seed, List<Round> earlier) {
        this.ties = ties;
        this.seed = seed;
        this.earlier = earlier;
    }

    /// For a race that goes on where another ended: its rounds, and so its draws, are numbered on.
    void numberedFrom(int first) {
        firstNumber = first;
    }

    int most(Ties.Purpose purpose, List<Integer> among, long[] votes, List<CountEvent> events) {
        long most = among.stream().mapToLong(c -> votes[c]).max().orElseThrow();
        return one(purpose, among.stream().filter(c -> votes[c] == most).toList(), events);
    }

    /// Those within `margin` of the fewest votes count as tied.
    int fewest(List<Integer> among, long[] votes, long margin, List<CountEvent> events) {
        long fewest = among.stream().mapToLong(c -> votes[c]).min().orElseThrow();
        return one(
                Ties.Purpose.EXCLUSION,
                among.stream().filter(c -> votes[c] - fewest <= margin).toList(),
                events);
    }

    private int one(Ties.Purpose purpose, List<Integer> equal, List<CountEvent> events) {
        if (equal.size() == 1) return equal.getFirst();
        var settled = ties.settle(purpose, new ArrayList<>(equal), earlier, firstNumber + earlier.size(), seed);
        events.add(settled);
        return settled.taken();
    }
}
