package org.foundation.portal.tally.stv;

import java.util.List;
import java.util.function.LongUnaryOperator;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.Event;
import org.foundation.portal.tally.Ties;

/// One runoff: for the seat after those already filled, or for all seats bottoms-up. In a race for one seat of
/// several the guard has nothing to keep: who is excluded there runs again for the next seat.
final class RunoffCount {
    private final InstantRunoff rule;
    private final Contest contest;
    private final Stage stage;
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
        stage = new Stage(
                race ? contest.unguarded() : contest,
                rule.ties(),
                contest.ballots().decimals());
        stage.firstNumber = firstNumber;
        stage.picks.numberedFrom(firstNumber);
        one = Fixed.one(contest.ballots().decimals());
        seated.forEach(stage.seating::seat);
        seats = bottomsUp ? contest.seats() : seated.size() + 1;
        papers = new Papers(contest.ballots(), rule.marks(), 1, stage.votes);
        papers.deal(stage.seating::hopeful);
    }

    Count run() {
        while (true) {
            long active = 0;
            for (int c : stage.seating.hopefuls()) active += stage.votes[c];
            if (firstRound == 0) firstRound = active;
            stage.quota = (rule.threshold() == InstantRunoff.Threshold.EACH_ROUND ? active : firstRound) / 2 + 1;
            if (bottomsUp) stage.quota = 0;
            if (decided()) {
                stage.close(seats);
                boolean through = !bottomsUp || stage.over();
                var passedOver = stage.passedOver();
                write();
                if (through) return stage.count(rule);
                passedOver.forEach(this::release);
            } else {
                var out = exclude();
                write();
                out.forEach(this::release);
            }
        }
    }

    private void release(int candidate) {
        stage.votes[candidate] = 0;
        papers.move(candidate, LongUnaryOperator.identity(), stage.seating::hopeful);
    }

    private boolean decided() {
        var hopefuls = stage.seating.hopefuls();
        int wanted = seats - stage.seating.elected().size();
        if (hopefuls.size() <= wanted) return true;
        if (bottomsUp || !stage.free(undeclared()).isEmpty() || rule.untilTwo() && hopefuls.size() > 2) return false;
        if (hopefuls.stream().allMatch(c -> stage.votes[c] < stage.quota)) return false;
        stage.seat(stage.picks.most(Ties.Purpose.SEAT, hopefuls, stage.votes, stage.events), Event.Seated.QUOTA);
        return true;
    }

    private List<Integer> undeclared() {
        return contest.undeclared().stream()
                .filter(stage.seating::hopeful)
                .sorted()
                .toList();
    }

    private List<Integer> exclude() {
        var writeIns = stage.free(undeclared());
        if (!writeIns.isEmpty()) return exclude(writeIns, Event.Dropped.UNDECLARED);
        int wanted = seats - stage.seating.elected().size();
        var losers =
                rule.batch() ? stage.sureLosers(0, rule.untilTwo() ? Math.max(2, wanted) : wanted) : List.<Integer>of();
        return losers.isEmpty()
                ? exclude(List.of(stage.lowest(0)), Event.Dropped.FEWEST)
                : exclude(losers, Event.Dropped.SURE_LOSER);
    }

    private List<Integer> exclude(List<Integer> out, Event.Dropped by) {
        for (int c : out) stage.exclude(c, by);
        return out;
    }

    private void write() {
        stage.write(c -> stage.stillIn(c) ? one : 0, 0, papers.exhausted(), 0, 1);
    }
}
