package org.foundation.portal.tally.stv;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.LongUnaryOperator;
import org.foundation.portal.tally.BallotSet;

/// The papers of a count that follows one preference at a time: where each distinct ranking stands, with whom it
/// lies and what one such paper is worth. Piles are chains through one array; moving a pile touches only the
/// rankings in it.
final class Papers {
    private final BallotSet ballotSet;
    private final Marks marks;
    private final int[] at;
    private final int[] next;
    private final int[] top;
    private final long[] value;
    private final long[] votes;
    private final int[] seen;
    private int scan;
    private long exhausted;

    /// `votes` are the totals by candidate number, kept up to date here.
    Papers(BallotSet ballotSet, Marks marks, long one, long[] votes) {
        this.ballotSet = ballotSet;
        this.marks = marks;
        this.votes = votes;
        at = new int[ballotSet.size()];
        next = new int[ballotSet.size()];
        value = new long[ballotSet.size()];
        top = new int[votes.length];
        seen = new int[ballotSet.repeats() ? votes.length : 0];
        Arrays.fill(top, -1);
        Arrays.fill(value, one);
        for (int i = 0; i < at.length; i++) at[i] = ballotSet.start(i);
    }

    void deal(IntPredicate continuing) {
        for (int paper = 0; paper < at.length; paper++) put(paper, continuing);
    }

    /// Moves all papers of a candidate on, at what `worth` makes of their value. The candidate's own total is left
    /// to the caller.
    void move(int candidate, LongUnaryOperator worth, IntPredicate continuing) {
        int paper = top[candidate];
        top[candidate] = -1;
        while (paper >= 0) {
            int below = next[paper];
            value[paper] = worth.applyAsLong(value[paper]);
            put(paper, continuing);
            paper = below;
        }
    }

    long exhausted() {
        return exhausted;
    }

    private void put(int paper, IntPredicate continuing) {
        int to = follow(paper, continuing);
        long worth = value[paper] * ballotSet.weight(paper);
        if (to == 0) {
            exhausted += worth;
        } else {
            votes[to] += worth;
            next[paper] = top[to];
            top[to] = paper;
        }
    }

    /// The next continuing candidate of a ranking, or 0.
    private int follow(int paper, IntPredicate continuing) {
        int end = ballotSet.end(paper);
        int from = at[paper];
        int empty = 0;
        if (seen.length > 0) look(paper, from);
        while (from < end) {
            int code = ballotSet.code(from++);
            if (code == 0) {
                if (++empty > marks.skips()) break;
                continue;
            }
            empty = 0;
            int joined = from;
            while (joined < end && ballotSet.code(joined) < 0) joined++;
            boolean alone = joined == from;
            int choice = alone ? code : several(from - 1, joined, continuing);
            boolean twice = alone && seen.length > 0 && seen[code] == scan;
            if (seen.length > 0) mark(from - 1, joined);
            from = joined;
            if (choice < 0) break;
            if (twice) {
                if (marks.twice() == Marks.Twice.STOP) break;
            } else if (choice > 0 && continuing.test(choice)) {
                at[paper] = from;
                return choice;
            }
        }
        at[paper] = end;
        return 0;
    }

    /// What an equal rank means: a candidate, 0 for none, -1 to stop.
    private int several(int from, int to, IntPredicate continuing) {
        if (marks.equal() == Marks.Equal.SKIP) return 0;
        if (marks.equal() == Marks.Equal.STOP) return -1;
        int only = 0;
        for (int i = from; i < to; i++) {
            int candidate = Math.abs(ballotSet.code(i));
            if (!continuing.test(candidate)) continue;
            if (only != 0) return -1;
            only = candidate;
        }
        return only;
    }

    private void look(int paper, int before) {
        scan++;
        mark(ballotSet.start(paper), before);
    }

    /// Whom a stretch of a ballot has named; a rank that is skipped names nobody.
    private void mark(int from, int to) {
        for (int at = from; at < to; ) {
            int next = at + 1;
            while (next < to && ballotSet.code(next) < 0) next++;
            if (next == at + 1 || marks.equal() != Marks.Equal.SKIP) {
                for (int i = at; i < next; i++) seen[Math.abs(ballotSet.code(i))] = scan;
            }
            at = next;
        }
    }
}
