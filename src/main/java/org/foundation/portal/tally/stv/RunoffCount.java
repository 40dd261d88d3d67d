package org.foundation.portal.tally.stv;

import java.util.List;
import java.util.function.LongUnaryOperator;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Ties;

/// One runoff: for the seat after those already filled, or for all seats bottoms-up. In a race for one seat of
/// several the guard has nothing to keep: who is excluded there runs again for the next seat.
final class RunoffCount {
    private final InstantRunoff rule;
    private final Contest contest;
    private final CountInProgress countInProgress;
    private final Papers papers;
    private final boolean bottomsUp;
    private final int seats;
    private final long one;
    private long firstRound;

    RunoffCount(InstantRunoff rule, Contest contest, List<Integer> seated, int firstNumber) {
        this.rule = rule;
        this.contest = contest;
        bottomsUp = rule.threshold() == InstantRunoff.Threshold.BOTTOMS_UP;
        boolean race = !bottomsUp && contest.seats() > 1;
        countInProgress = new CountInProgress(
                race ? contest.unguarded() : contest,
                rule.ties(),
                contest.ballots().decimals());
        countInProgress.firstNumber = firstNumber;
        countInProgress.picks.numberedFrom(firstNumber);
        one = Fixed.one(contest.ballots().decimals());
        seated.forEach(countInProgress.seating::seat);
        seats = bottomsUp ? contest.seats() : seated.size() + 1;
        papers = new Papers(contest.ballots(), rule.marks(), 1, countInProgress.votes);
        papers.deal(countInProgress.seating::hopeful);
    }

    Count run() {
        while (true) {
            long active = 0;
            for (int c : countInProgress.seating.hopefuls()) active += countInProgress.votes[c];
            if (firstRound == 0) firstRound = active;
            countInProgress.quota =
                    (rule.threshold() == InstantRunoff.Threshold.EACH_ROUND ? active : firstRound) / 2 + 1;
            if (bottomsUp) countInProgress.quota = 0;
            if (decided()) {
                countInProgress.close(seats);
                boolean through = !bottomsUp || countInProgress.over();
                var passedOver = countInProgress.passedOver();
                write();
                if (through) return countInProgress.count(rule);
                passedOver.forEach(this::release);
            } else {
                var out = exclude();
                write();
                out.forEach(this::release);
            }
        }
    }

    private void release(int candidate) {
        countInProgress.votes[candidate] = 0;
        papers.move(candidate, LongUnaryOperator.identity(), countInProgress.seating::hopeful);
    }

    private boolean decided() {
        var hopefuls = countInProgress.seating.hopefuls();
        int wanted = seats - countInProgress.seating.elected().size();
        if (hopefuls.size() <= wanted) return true;
        if (bottomsUp || !countInProgress.free(undeclared()).isEmpty() || rule.untilTwo() && hopefuls.size() > 2)
            return false;
        if (hopefuls.stream().allMatch(c -> countInProgress.votes[c] < countInProgress.quota)) return false;
        countInProgress.seat(
                countInProgress.picks.most(Ties.Purpose.SEAT, hopefuls, countInProgress.votes, countInProgress.events),
                CountEvent.Seated.QUOTA);
        return true;
    }

    private List<Integer> undeclared() {
        return contest.undeclared().stream()
                .filter(countInProgress.seating::hopeful)
                .sorted()
                .toList();
    }

    private List<Integer> exclude() {
        var writeIns = countInProgress.free(undeclared());
        if (!writeIns.isEmpty()) return exclude(writeIns, CountEvent.Dropped.UNDECLARED);
        int wanted = seats - countInProgress.seating.elected().size();
        var losers = rule.batch()
                ? countInProgress.sureLosers(0, rule.untilTwo() ? Math.max(2, wanted) : wanted)
                : List.<Integer>of();
        return losers.isEmpty()
                ? exclude(List.of(countInProgress.lowest(0)), CountEvent.Dropped.FEWEST)
                : exclude(losers, CountEvent.Dropped.SURE_LOSER);
    }

    private List<Integer> exclude(List<Integer> out, CountEvent.Dropped by) {
        for (int c : out) countInProgress.exclude(c, by);
        return out;
    }

    private void write() {
        countInProgress.write(c -> countInProgress.stillIn(c) ? one : 0, 0, papers.exhausted(), 0, 1);
    }
}
