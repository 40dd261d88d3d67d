package org.foundation.portal.tally.pairwise;

import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Matrix;
import org.foundation.portal.tally.Uncountable;

/// Builds the matrix of preferences. Only pairs of ranked candidates are visited; those who are ranked over the
/// unranked follow by subtraction. Time: ballots times the square of the ranking's length, halved.
public final class Preferences {
    private final int n;
    private final long[] over;
    private final long[] equal;
    private final long[] ranked;
    private final boolean[] out;
    private final int[] order;
    private final int[] rank;

    private Preferences(Contest contest) {
        n = contest.candidates().size();
        over = new long[n * n];
        equal = new long[n * n];
        ranked = new long[n];
        order = new int[n];
        rank = new int[n];
        out = new boolean[n + 1];
        out[0] = true;
        contest.withdrawn().forEach(c -> out[c] = true);
        if (contest.ballots().repeats()) {
            throw new Uncountable(Uncountable.Why.REPEATED_CANDIDATE, 0, "ballots", contest.title());
        }
    }

    public static Matrix of(Contest contest, Unranked unranked) {
        var preferences = new Preferences(contest);
        int standing = (int) java.util.stream.IntStream.rangeClosed(1, preferences.n)
                .filter(c -> !preferences.out[c])
                .count();
        var ballotSet = contest.ballots();
        for (int i = 0; i < ballotSet.size(); i++) {
            int length = preferences.read(ballotSet, i);
            if (unranked != Unranked.INVALID || length == standing) preferences.add(length, ballotSet.weight(i));
        }
        if (unranked == Unranked.LAST) preferences.overUnranked();
        return new Matrix(preferences.n, preferences.over);
    }

    private int read(BallotSet ballotSet, int ranking) {
        int length = 0;
        int at = 0;
        for (int i = ballotSet.start(ranking), end = ballotSet.end(ranking); i < end; i++) {
            int code = ballotSet.code(i);
            if (code >= 0) at++;
            int candidate = Math.abs(code);
            if (out[candidate]) continue;
            order[length] = candidate - 1;
            rank[length++] = at;
        }
        return length;
    }

    private void add(int length, long votes) {
        for (int i = 0; i < length; i++) {
            int row = order[i] * n;
            ranked[order[i]] += votes;
            for (int j = i + 1; j < length; j++) {
                if (rank[j] > rank[i]) {
                    over[row + order[j]] += votes;
                } else {
                    equal[row + order[j]] += votes;
                    equal[order[j] * n + order[i]] += votes;
                }
            }
        }
    }

    /// a over b = all who rank a, but for those who rank b over a or equal to it.
    private void overUnranked() {
        var full = new long[n * n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                if (a != b && !out[a + 1] && !out[b + 1])
                    full[a * n + b] = ranked[a] - over[b * n + a] - equal[a * n + b];
            }
        }
        System.arraycopy(full, 0, over, 0, full.length);
    }
}
