package org.foundation.portal.tally.stv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.Event;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.Rule;
import org.foundation.portal.tally.Seating;
import org.foundation.portal.tally.Standing;
import org.foundation.portal.tally.Status;
import org.foundation.portal.tally.Ties;

/// What every round-by-round count does: seats by votes, fills the last seats, excludes with the guard, and writes
/// rounds down.
final class Stage {
    final Contest contest;
    final Seating seating;
    final Picks picks;
    final List<Round> rounds = new ArrayList<>();
    final long[] votes;
    final int decimals;
    List<Event> events = new ArrayList<>();
    long quota;
    int firstNumber = 1;

    Stage(Contest contest, Ties ties, int decimals) {
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

    /// Seats who has reached the quota, most votes first; who is passed over on the way is not seated. Tells who
    /// was seated.
    List<Integer> seatReached() {
        return seatReached(Integer.MAX_VALUE);
    }

    /// As above, but no more than so many.
    List<Integer> seatReached(int most) {
        var seated = new ArrayList<Integer>();
        var reached = new ArrayList<>(seating.hopefuls());
        reached.removeIf(c -> votes[c] < quota);
        while (!reached.isEmpty() && seating.open() > 0 && seated.size() < most) {
            int next = picks.most(Ties.Purpose.SEAT, reached, votes, events);
            seat(next, Event.Seated.QUOTA);
            seated.add(next);
            reached.removeIf(c -> !seating.hopeful(c));
        }
        return seated;
    }

    void seat(int candidate, Event.Seated by) {
        int seat = seating.elected().size() + 1;
        events.add(new Event.Elected(candidate, seat, amount(votes[candidate]), amount(quota), by));
        events.addAll(seating.seat(candidate));
    }

    void exclude(int candidate, Event.Dropped by) {
        seating.exclude(candidate);
        events.add(new Event.Excluded(candidate, amount(votes[candidate]), by));
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
                    events.add(new Event.Kept(c, amount(votes[c]), seating.fillableWithout(c), seating.open()));
                }
            }
        }
        return picks.fewest(free, votes, margin, events);
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

    /// Fills the last seats, most votes first, and drops who is left when none is.
    void close() {
        close(contest.seats());
    }

    /// As above, for so many of the seats.
    void close(int seats) {
        while (seating.elected().size() < seats && !seating.hopefuls().isEmpty()) {
            var harmless =
                    seating.hopefuls().stream().filter(c -> !seating.harmful(c)).toList();
            seat(picks.most(Ties.Purpose.SEAT, harmless, votes, events), Event.Seated.LAST_SEATS);
        }
        for (int left : seating.hopefuls()) exclude(left, Event.Dropped.SEATS_FILLED);
        if (seating.elected().size() < seats)
            events.add(new Event.Vacant(contest.seats() - seating.elected().size()));
    }

    void write(IntToLongFunction keep, long surplus, long exhausted, long lost, int passes) {
        var standings = new ArrayList<Standing>();
        for (var candidate : contest.candidates()) {
            int c = candidate.number();
            standings.add(new Standing(c, seating.status(c), amount(votes[c]), amount(keep.applyAsLong(c))));
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
    }

    boolean stillIn(int candidate) {
        return seating.hopeful(candidate) || seating.status(candidate) == Status.ELECTED;
    }

    Count count(Rule rule) {
        return new Count(
                rule,
                contest,
                seating.before(),
                rounds,
                seating.elected(),
                java.util.Optional.empty(),
                java.util.Optional.empty());
    }
}
