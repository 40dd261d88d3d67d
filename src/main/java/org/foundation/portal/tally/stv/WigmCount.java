package org.foundation.portal.tally.stv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Status;
import org.foundation.portal.tally.Ties;

/// One count by weighted inclusive Gregory. A round writes down the votes, elects, and decides what moves; the next
/// round shows it.
final class WigmCount {
    private final Wigm rule;
    private final Contest contest;
    private final CountInProgress countInProgress;
    private final Papers papers;
    private final long one;
    private final long total;
    private final List<Integer> pending = new ArrayList<>();

    WigmCount(Wigm rule, Contest contest) {
        this.rule = rule;
        this.contest = contest;
        one = Fixed.one(rule.digits());
        contest.ballots().requireWhole(rule.name());
        Fixed.check(contest.ballots(), one * one);
        countInProgress = new CountInProgress(contest, rule.ties(), rule.digits());
        papers = new Papers(contest.ballots(), rule.marks(), one, countInProgress.votes);
        papers.deal(countInProgress.seating::hopeful);
        total = contest.ballots().votes() * one;
        countInProgress.quota = rule.quota().of(total - papers.exhausted(), contest.seats(), one);
    }

    Count run() {
        while (true) {
            elect();
            if (decided() && countInProgress.settled()) countInProgress.close();
            if (countInProgress.over()) {
                write();
                return countInProgress.count(rule);
            }
            var act = decide();
            write();
            act.run();
        }
    }

    /// Where winners come one at a time, surpluses go on while there are any, though everybody left will have a
    /// seat.
    private boolean decided() {
        boolean waiting = rule.surpluses() == Wigm.Surpluses.ONE_WINNER && !pending.isEmpty();
        return countInProgress.decided()
                && !(waiting
                        && countInProgress.seating.open() > 0
                        && !countInProgress.seating.hopefuls().isEmpty());
    }

    private void elect() {
        if (!countInProgress.free(undeclared()).isEmpty()) return;
        boolean oneOnly = rule.surpluses() == Wigm.Surpluses.ONE_WINNER;
        if (oneOnly && !sureLosers().isEmpty()) return;
        pending.addAll(countInProgress.seatReached(oneOnly ? 1 : Integer.MAX_VALUE));
        pending.removeIf(c -> surplus(c) == 0 && !rule.zeroToo());
    }

    /// Undeclared write-ins go before anybody is elected, where the rule reads them so.
    private List<Integer> undeclared() {
        return rule.surpluses() == Wigm.Surpluses.LARGEST_FIRST
                ? List.of()
                : contest.undeclared().stream()
                        .filter(countInProgress.seating::hopeful)
                        .sorted()
                        .toList();
    }

    private Runnable decide() {
        var passedOver = countInProgress.passedOver();
        if (!passedOver.isEmpty()) return () -> passedOver.forEach(this::releaseAll);
        var writeIns = countInProgress.free(undeclared());
        if (!writeIns.isEmpty()) return exclude(writeIns, CountEvent.Dropped.UNDECLARED);
        var losers = sureLosers();
        if (!losers.isEmpty()) return exclude(losers, CountEvent.Dropped.SURE_LOSER);
        if (!pending.isEmpty()) return moveSurpluses();
        return exclude(List.of(countInProgress.lowest(0)), CountEvent.Dropped.FEWEST);
    }

    private Runnable exclude(List<Integer> candidates, CountEvent.Dropped by) {
        for (int c : candidates) countInProgress.exclude(c, by);
        return () -> candidates.forEach(this::releaseAll);
    }

    private void releaseAll(int candidate) {
        countInProgress.votes[candidate] = 0;
        papers.move(candidate, LongUnaryOperator.identity(), countInProgress.seating::hopeful);
    }

    private Runnable moveSurpluses() {
        var moving = rule.surpluses() == Wigm.Surpluses.TOGETHER
                ? List.copyOf(pending)
                : List.of(countInProgress.picks.most(
                        Ties.Purpose.SURPLUS, pending, countInProgress.votes, countInProgress.events));
        pending.removeAll(moving);
        for (int c : moving) {
            long perVote = Fixed.down(one, surplus(c), countInProgress.votes[c]);
            countInProgress.events.add(new CountEvent.SurplusMoved(
                    c, countInProgress.amount(surplus(c)), countInProgress.amount(perVote)));
        }
        return () -> moving.forEach(this::moveSurplus);
    }

    private void moveSurplus(int candidate) {
        long surplus = surplus(candidate);
        long held = countInProgress.votes[candidate];
        countInProgress.votes[candidate] = held - surplus;
        papers.move(candidate, value -> value * surplus / held, countInProgress.seating::hopeful);
    }

    private long surplus(int candidate) {
        return countInProgress.votes[candidate] - countInProgress.quota;
    }

    private List<Integer> sureLosers() {
        if (rule.losers() == Wigm.Losers.ONE_BY_ONE) return List.of();
        long surplus = pending.stream().mapToLong(this::surplus).sum();
        for (int c : countInProgress.seating.hopefuls()) surplus += Math.max(0, surplus(c));
        return countInProgress.sureLosers(surplus, countInProgress.seating.open());
    }

    private void write() {
        long surplus = 0;
        long sum = 0;
        for (int c = 1; c < countInProgress.votes.length; c++) {
            sum += countInProgress.votes[c];
            if (countInProgress.seating.status(c) == Status.ELECTED) surplus += Math.max(0, surplus(c));
        }
        long exhausted = papers.exhausted();
        countInProgress.write(
                c -> countInProgress.stillIn(c) ? one : 0, surplus, exhausted, total - sum - exhausted, 1);
    }
}
