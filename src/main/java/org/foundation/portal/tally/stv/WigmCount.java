package org.foundation.portal.tally.stv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.Event;
import org.foundation.portal.tally.Status;
import org.foundation.portal.tally.Ties;

/// One count by weighted inclusive Gregory. A round writes down the votes, elects, and decides what moves; the next
/// round shows it.
final class WigmCount {
    private final Wigm rule;
    private final Contest contest;
    private final Stage stage;
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
        stage = new Stage(contest, rule.ties(), rule.digits());
        papers = new Papers(contest.ballots(), rule.marks(), one, stage.votes);
        papers.deal(stage.seating::hopeful);
        total = contest.ballots().votes() * one;
        stage.quota = rule.quota().of(total - papers.exhausted(), contest.seats(), one);
    }

    Count run() {
        while (true) {
            elect();
            if (decided() && stage.settled()) stage.close();
            if (stage.over()) {
                write();
                return stage.count(rule);
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
        return stage.decided()
                && !(waiting
                        && stage.seating.open() > 0
                        && !stage.seating.hopefuls().isEmpty());
    }

    private void elect() {
        if (!stage.free(undeclared()).isEmpty()) return;
        boolean oneOnly = rule.surpluses() == Wigm.Surpluses.ONE_WINNER;
        if (oneOnly && !sureLosers().isEmpty()) return;
        pending.addAll(stage.seatReached(oneOnly ? 1 : Integer.MAX_VALUE));
        pending.removeIf(c -> surplus(c) == 0 && !rule.zeroToo());
    }

    /// Undeclared write-ins go before anybody is elected, where the rule reads them so.
    private List<Integer> undeclared() {
        return rule.surpluses() == Wigm.Surpluses.LARGEST_FIRST
                ? List.of()
                : contest.undeclared().stream()
                        .filter(stage.seating::hopeful)
                        .sorted()
                        .toList();
    }

    private Runnable decide() {
        var passedOver = stage.passedOver();
        if (!passedOver.isEmpty()) return () -> passedOver.forEach(this::releaseAll);
        var writeIns = stage.free(undeclared());
        if (!writeIns.isEmpty()) return exclude(writeIns, Event.Dropped.UNDECLARED);
        var losers = sureLosers();
        if (!losers.isEmpty()) return exclude(losers, Event.Dropped.SURE_LOSER);
        if (!pending.isEmpty()) return moveSurpluses();
        return exclude(List.of(stage.lowest(0)), Event.Dropped.FEWEST);
    }

    private Runnable exclude(List<Integer> candidates, Event.Dropped by) {
        for (int c : candidates) stage.exclude(c, by);
        return () -> candidates.forEach(this::releaseAll);
    }

    private void releaseAll(int candidate) {
        stage.votes[candidate] = 0;
        papers.move(candidate, LongUnaryOperator.identity(), stage.seating::hopeful);
    }

    private Runnable moveSurpluses() {
        var moving = rule.surpluses() == Wigm.Surpluses.TOGETHER
                ? List.copyOf(pending)
                : List.of(stage.picks.most(Ties.Purpose.SURPLUS, pending, stage.votes, stage.events));
        pending.removeAll(moving);
        for (int c : moving) {
            long perVote = Fixed.down(one, surplus(c), stage.votes[c]);
            stage.events.add(new Event.SurplusMoved(c, stage.amount(surplus(c)), stage.amount(perVote)));
        }
        return () -> moving.forEach(this::moveSurplus);
    }

    private void moveSurplus(int candidate) {
        long surplus = surplus(candidate);
        long held = stage.votes[candidate];
        stage.votes[candidate] = held - surplus;
        papers.move(candidate, value -> value * surplus / held, stage.seating::hopeful);
    }

    private long surplus(int candidate) {
        return stage.votes[candidate] - stage.quota;
    }

    private List<Integer> sureLosers() {
        if (rule.losers() == Wigm.Losers.ONE_BY_ONE) return List.of();
        long surplus = pending.stream().mapToLong(this::surplus).sum();
        for (int c : stage.seating.hopefuls()) surplus += Math.max(0, surplus(c));
        return stage.sureLosers(surplus, stage.seating.open());
    }

    private void write() {
        long surplus = 0;
        long sum = 0;
        for (int c = 1; c < stage.votes.length; c++) {
            sum += stage.votes[c];
            if (stage.seating.status(c) == Status.ELECTED) surplus += Math.max(0, surplus(c));
        }
        long exhausted = papers.exhausted();
        stage.write(c -> stage.stillIn(c) ? one : 0, surplus, exhausted, total - sum - exhausted, 1);
    }
}
