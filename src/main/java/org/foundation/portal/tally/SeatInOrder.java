package org.foundation.portal.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/// Seats the first of a finished order, equals by the rule's ties, caps applied as the seats are filled: the order
/// itself stays as it is.
public final class SeatInOrder {
    private SeatInOrder() {}

    /// `places` best first; `points`, with `decimals`, are shown as votes in the one round there is; `earlier` events
    /// come first in it.
    public static Count seat(
            CountingMethod countingMethod,
            Contest contest,
            Ties ties,
            List<List<Integer>> places,
            IntToLongFunction points,
            int decimals,
            List<CountEvent> earlier,
            Optional<Comparison> comparison) {
        var seating = new Seating(contest);
        var events = new ArrayList<>(earlier);
        for (var place : places) {
            var left = new ArrayList<>(place);
            left.removeIf(c -> !seating.hopeful(c));
            while (!left.isEmpty() && seating.open() > 0) {
                int next = left.getFirst();
                if (left.size() > 1) {
                    var tie = ties.settle(Ties.Purpose.SEAT, left, List.of(), 1, contest.seed());
                    events.add(tie);
                    next = tie.taken();
                }
                var votes = new Amount(points.applyAsLong(next), decimals);
                events.add(new CountEvent.Elected(
                        next, seating.elected().size() + 1, votes, new Amount(0, decimals), CountEvent.Seated.ORDER));
                events.addAll(seating.seat(next));
                left.removeIf(c -> !seating.hopeful(c));
            }
        }
        for (int c : seating.hopefuls()) seating.exclude(c);
        if (seating.open() > 0) events.add(new CountEvent.Vacant(seating.open()));
        var round = round(contest, seating, points, decimals, events);
        return new Count(
                countingMethod,
                contest,
                seating.before(),
                List.of(round),
                seating.elected(),
                comparison,
                Optional.empty());
    }

    /// Candidates by descending value, equals together.
    public static List<List<Integer>> places(List<Integer> candidates, IntToLongFunction value) {
        var sorted = new ArrayList<>(candidates);
        sorted.sort((a, b) -> {
            int sign = Long.compare(value.applyAsLong(b), value.applyAsLong(a));
            return sign != 0 ? sign : Integer.compare(a, b);
        });
        var places = new ArrayList<List<Integer>>();
        for (int c : sorted) {
            boolean equal =
                    !places.isEmpty() && value.applyAsLong(places.getLast().getFirst()) == value.applyAsLong(c);
            if (!equal) places.add(new ArrayList<>());
            places.getLast().add(c);
        }
        return places;
    }

    /// Everybody who has not withdrawn.
    public static List<Integer> standing(Contest contest) {
        return contest.candidates().stream()
                .map(BallotCandidate::number)
                .filter(c -> !contest.withdrawn().contains(c))
                .toList();
    }

    private static Round round(
            Contest contest, Seating seating, IntToLongFunction points, int decimals, List<CountEvent> events) {
        var standings = new ArrayList<RoundStanding>();
        var one = Amount.whole(1);
        var none = Amount.whole(0);
        for (var ballotCandidate : contest.candidates()) {
            int c = ballotCandidate.number();
            standings.add(new RoundStanding(c, seating.status(c), new Amount(points.applyAsLong(c), decimals), one));
        }
        return new Round(1, none, standings, none, none, none, 1, events);
    }
}
