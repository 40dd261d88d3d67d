package org.foundation.portal.tally.cli;

import java.util.ArrayList;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;

/// Ballots made up by a seed: every one ranks all candidates, popular ones more often first. Always the same for
/// the same numbers.
final class RandomBallots {
    private long state;

    RandomBallots(long seed) {
        state = seed;
    }

    /// `ballots` of which about `distinct` differ.
    Contest contest(int ballots, int distinct, int candidates, int seats) {
        var pool = new int[Math.min(ballots, distinct)][];
        var box = BallotSet.of(candidates);
        for (int i = 0; i < ballots; i++) {
            if (i < pool.length) {
                var ranking = ranking(candidates);
                if (ballots > distinct) pool[i] = ranking;
                box.add(1, ranking);
            } else {
                box.add(1, pool[next(pool.length)]);
            }
        }
        var names = new ArrayList<String>();
        for (int c = 1; c <= candidates; c++) names.add("Candidate " + c);
        return Contest.of(ballots + " ballots", names, seats, box.build());
    }

    /// Each place goes to the better known of two candidates drawn from those left.
    private int[] ranking(int candidates) {
        var left = new int[candidates];
        for (int c = 0; c < candidates; c++) left[c] = c + 1;
        var ranking = new int[candidates];
        for (int place = 0, size = candidates; place < candidates; place++, size--) {
            int one = next(size);
            int other = next(size);
            int taken = left[one] < left[other] ? one : other;
            ranking[place] = left[taken];
            left[taken] = left[size - 1];
        }
        return ranking;
    }

    /// From 0 to below `bound`, by a splitmix generator.
    private int next(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
    }
}
