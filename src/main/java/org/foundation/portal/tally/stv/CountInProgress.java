package org.foundation.portal.tally.stv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.RoundStanding;
import org.foundation.portal.tally.Seating;
import org.foundation.portal.tally.Status;
import org.foundation.portal.tally.Ties;

/// What every round-by-round count does: seats by votes, fills the last seats, excludes with the guard, and writes
/// rounds down.
final class CountInProgress {
    final Contest contest;
    final Seating seating;
    final Picks picks;
    final List<Round> rounds = new ArrayList<>();
    final long[] votes;
    final int decimals;
    List<CountEvent> events = new ArrayList<>();
    long quota;
    /// Somebody was passed over in this round: before the next seat is filled, their ballots flow on.
    private boolean flowing;
    int firstNumber = 1;

    CountInProgress(Contest contest, Ties ties, int decimals) {
        this.contest = contest;
        this.decimals = decimals;
        seating = new Seating(contest);
        picks = new Picks(ties, contest.seed(), rounds);
        votes = new long[contest.candidates().size() + 1];
    }

    Amount amount(long units) {
        return new Amount(units, decimals);
    }

    /// Everybody left fits into the seats left, or no seat is left.
    boolean decided() {
        return seating.open() == 0 || seating.hopefuls().size() <= seating.open();
    }

    /// Seats who has reached the quota, most votes first, until a seating passes somebody over: their ballots flow on
    /// before the next is seated. Tells who was seated.
    List<Integer> seatReached() {
        return seatReached(Integer.MAX_VALUE);
    }

    /// As above, but no more than a given number.
    List<Integer> seatReached(int most) {
        var seated = new ArrayList<Integer>();
        var reached = new ArrayList<>(seating.hopefuls());
        reached.removeIf(c -> votes[c] < quota);
        while (!reached.isEmpty() && seating.open() > 0 && seated.size() < most && !flowing) {
            int next = picks.most(Ties.Purpose.SEAT, reached, votes, events);
            seat(next, CountEvent.Seated.QUOTA);
            seated.add(next);
            reached.removeIf(c -> !seating.hopeful(c));
        }
        return seated;
    }

    void seat(int candidate, CountEvent.Seated by) {
        int seat = seating.elected().size() + 1;
        events.add(new CountEvent.Elected(candidate, seat, amount(votes[candidate]), amount(quota), by));
        var passedOver = seating.seat(candidate);
        flowing |= !passedOver.isEmpty();
        events.addAll(passedOver);
    }

    /// Seats and passings-over are through: what is left is settled in this round.
    boolean settled() {
        return decided()
                && !(flowing && seating.open() > 0 && !seating.hopefuls().isEmpty());
    }

    /// Nobody is left to be seated or excluded.
    boolean over() {
        return seating.hopefuls().isEmpty();
    }

    void exclude(int candidate, CountEvent.Dropped by) {
        seating.exclude(candidate);
        events.add(new CountEvent.Excluded(candidate, amount(votes[candidate]), by));
    }

    /// Whom to exclude: the fewest votes among those the guard does not keep.
    int lowest(long margin) {
        var free = new ArrayList<>(seating.hopefuls());
        long fewest = free.stream().mapToLong(c -> votes[c]).min().orElseThrow();
        if (!contest.caps().isEmpty()) {
            var kept = free.stream().filter(seating::kept).toList();
            free.removeAll(kept);
            long lowestFree = free.stream().mapToLong(c -> votes[c]).min().orElseThrow();
            for (int c : kept) {
                if (votes[c] <= Math.max(lowestFree, fewest + margin)) {
                    events.add(new CountEvent.Kept(c, amount(votes[c]), seating.fillableWithout(c), seating.open()));
                }
            }
        }
        return picks.fewest(free, votes, margin, events);
    }

    /// Those of some who may be excluded together: as many as the guard lets go, fewest votes first.
    List<Integer> free(List<Integer> some) {
        if (!contest.guard()) return some;
        var rising = new ArrayList<>(some);
        rising.sort((a, b) -> votes[a] != votes[b] ? Long.compare(votes[a], votes[b]) : Integer.compare(a, b));
        var free = new ArrayList<Integer>();
        for (int c : rising) {
            free.add(c);
            if (seating.fillableWithout(free) < seating.fillable()) free.removeLast();
        }
        free.sort(null);
        return free;
    }

    /// The most candidates whose votes together with `surplus` stay below the next one up, leaving `enough`. With
    /// caps nobody is sure to lose: whoever is ahead may be passed over.
    List<Integer> sureLosers(long surplus, int enough) {
        if (!contest.caps().isEmpty()) return List.of();
        var rising = new ArrayList<>(seating.hopefuls());
        rising.sort((a, b) -> Long.compare(votes[a], votes[b]));
        long sum = surplus;
        int sure = 0;
        for (int i = 0; i < rising.size() - enough; i++) {
            sum += votes[rising.get(i)];
            if (sum < votes[rising.get(i + 1)]) sure = i + 1;
        }
        return List.copyOf(rising.subList(0, sure));
    }

    /// Fills the last seats, most votes first, and drops who is left when none is. Stops where a seating passes
    /// somebody over while seats are open and others stand: their ballots flow on first.
    void close() {
        close(contest.seats());
    }

    /// As above, for a given number of the seats.
    void close(int seats) {
        while (seating.elected().size() < seats && !seating.hopefuls().isEmpty() && !flowing) {
            var harmless =
                    seating.hopefuls().stream().filter(c -> !seating.harmful(c)).toList();
            seat(picks.most(Ties.Purpose.SEAT, harmless, votes, events), CountEvent.Seated.LAST_SEATS);
        }
        boolean flowsFirst =
                seating.elected().size() < seats && !seating.hopefuls().isEmpty();
        // in a race for one seat of several, whoever lost it runs again for the next
        boolean runsAgain = seats < contest.seats() && !seating.hopefuls().isEmpty();
        if (flowsFirst || runsAgain) return;
        for (int left : seating.hopefuls()) exclude(left, CountEvent.Dropped.SEATS_FILLED);
        if (seating.elected().size() < seats)
            events.add(new CountEvent.Vacant(contest.seats() - seating.elected().size()));
    }

    void write(IntToLongFunction keep, long surplus, long exhausted, long lost, int passes) {
        var standings = new ArrayList<RoundStanding>();
        for (var ballotCandidate : contest.candidates()) {
            int c = ballotCandidate.number();
            standings.add(new RoundStanding(c, seating.status(c), amount(votes[c]), amount(keep.applyAsLong(c))));
        }
        rounds.add(new Round(
                firstNumber + rounds.size(),
                amount(quota),
                standings,
                amount(surplus),
                amount(exhausted),
                amount(lost),
                passes,
                events));
        events = new ArrayList<>();
        flowing = false;
    }

    /// Who was passed over in this round.
    List<Integer> passedOver() {
        return events.stream()
                .filter(CountEvent.PassedOver.class::isInstance)
                .map(countEvent -> ((CountEvent.PassedOver) countEvent).candidate())
                .toList();
    }

    boolean stillIn(int candidate) {
        return seating.hopeful(candidate) || seating.status(candidate) == Status.ELECTED;
    }

    Count count(CountingMethod countingMethod) {
        return new Count(
                countingMethod,
                contest,
                seating.before(),
                rounds,
                seating.elected(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
    }
}
