package org.foundation.portal.tally.stv;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Status;
import org.foundation.portal.tally.Uncountable;

/// One count by Meek's rule. A round distributes the votes again and again until somebody is elected or the surplus
/// is small (or no longer shrinks), then excludes the lowest. Clause names in comments are those of the reference
/// rule.
final class MeekCount {
    private final Meek rule;
    private final Contest contest;
    private final CountInProgress countInProgress;
    private final long one;
    private final long[] keep;
    private MeekTree tree;
    private long surplus;
    private int passes;

    MeekCount(Meek rule, Contest contest) {
        this.rule = rule;
        this.contest = contest;
        one = Fixed.one(rule.digits());
        contest.ballots().requireWhole(rule.name());
        Fixed.check(contest.ballots(), one);
        if (contest.ballots().repeats()) {
            throw new Uncountable(Uncountable.Why.REPEATED_CANDIDATE, 0, "ballots", rule.name());
        }
        countInProgress = new CountInProgress(contest, rule.ties(), rule.digits());
        keep = new long[contest.candidates().size() + 1];
        Arrays.fill(keep, one);
        tree = gather();
    }

    Count run() {
        do {
            round();
            if (countInProgress.settled()) countInProgress.close();
            countInProgress.write(c -> keep[c], surplus, tree.exhausted(), tree.lost(), passes);
        } while (!countInProgress.over());
        return countInProgress.count(rule);
    }

    /// B.1 to B.3 of the reference rule, or one plain distribution where everybody fits.
    private void round() {
        tree = gather();
        passes = 0;
        distribute();
        if (countInProgress.decided()) return;
        long before = Long.MAX_VALUE;
        var seen = new HashSet<String>();
        while (countInProgress.seatReached().isEmpty()) {
            var losers = rule.batch()
                    ? countInProgress.sureLosers(surplus, countInProgress.seating.open())
                    : List.<Integer>of();
            for (int c : losers) countInProgress.exclude(c, CountEvent.Dropped.SURE_LOSER);
            if (!losers.isEmpty()) return;
            if (surplus < rule.omega() || stuck(before, seen)) {
                countInProgress.exclude(
                        countInProgress.lowest(rule.rounding() == Meek.Rounding.UP ? surplus : 0),
                        CountEvent.Dropped.FEWEST);
                return;
            }
            before = surplus;
            lowerKeepFactors();
            distribute();
        }
        surplus = over();
    }

    /// The reference rule stops when the surplus no longer shrinks; the other when keep factors come back.
    private boolean stuck(long before, Set<String> seen) {
        return rule.rounding() == Meek.Rounding.UP ? surplus >= before : !seen.add(Arrays.toString(keep));
    }

    private MeekTree gather() {
        var continuing = new boolean[keep.length];
        var hopeful = new boolean[keep.length];
        for (int c = 1; c < keep.length; c++) {
            continuing[c] = countInProgress.stillIn(c);
            hopeful[c] = countInProgress.seating.hopeful(c);
            if (!continuing[c]) keep[c] = 0;
        }
        return new MeekTree(contest.ballots(), continuing, hopeful);
    }

    /// B.2.a distributes, B.2.b sets the quota, B.2.d sums the surplus.
    private void distribute() {
        passes++;
        Arrays.fill(countInProgress.votes, 0);
        tree.distribute(rule, one, keep, countInProgress.votes);
        long total = 0;
        for (long votes : countInProgress.votes) total += votes;
        countInProgress.quota = total / (contest.seats() + 1) + 1;
        surplus = over();
    }

    private long over() {
        long over = 0;
        for (int c : countInProgress.seating.elected()) over += countInProgress.votes[c] - countInProgress.quota;
        return Math.max(0, over);
    }

    /// B.2.f: keep factor times quota, rounded up, by votes, rounded up.
    private void lowerKeepFactors() {
        var scale = BigInteger.valueOf(one);
        for (int c : countInProgress.seating.elected()) {
            if (countInProgress.votes[c] == 0 || countInProgress.seating.status(c) != Status.ELECTED) continue;
            var needed =
                    Fixed.up(BigInteger.valueOf(keep[c]).multiply(BigInteger.valueOf(countInProgress.quota)), scale);
            var factor = Fixed.up(needed.multiply(scale), BigInteger.valueOf(countInProgress.votes[c]));
            keep[c] = Math.min(one, factor.longValueExact());
        }
    }
}
