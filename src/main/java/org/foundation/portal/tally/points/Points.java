package org.foundation.portal.tally.points;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.SeatInOrder;
import org.foundation.portal.tally.Ties;
import org.foundation.portal.tally.Uncountable;

/// Points for marks; most points take the seats. `highest` is the best score (SCORE) and otherwise unused. Ballots
/// with more marks than the rule allows are spoilt and counted as such. Whole points; time: one pass over the
/// distinct rankings.
public record Points(String name, Kind kind, int highest, Ties ties) implements CountingMethod {
    public enum Kind {
        /// One point for the only candidate on the first rank.
        PLURALITY,
        /// One point for each marked candidate, at most as many as there are seats.
        BLOCK,
        /// One point for each marked candidate.
        APPROVAL,
        /// `highest` points for the first rank, one less for each rank below; blank is zero.
        SCORE
    }

    public static final Points PLURALITY = new Points("plurality", Kind.PLURALITY, 1, Ties.DRAW);
    public static final Points BLOCK = new Points("block", Kind.BLOCK, 1, Ties.DRAW);
    public static final Points APPROVAL = new Points("approval", Kind.APPROVAL, 1, Ties.DRAW);

    public static Points score(int highest) {
        return new Points("score", Kind.SCORE, highest, Ties.DRAW);
    }

    public Points {
        if (highest < 1) throw new Uncountable(Uncountable.Why.BAD_PARAMETER, 0, "highest", String.valueOf(highest));
    }

    @Override
    public Points breaking(Ties by) {
        return new Points(name, kind, highest, by);
    }

    @Override
    public SequencedMap<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("points", kind.name().toLowerCase(Locale.ROOT) + (kind == Kind.SCORE ? " 0 to " + highest : ""));
        parameters.put("ties", ties.toString());
        return parameters;
    }

    @Override
    public Count tally(Contest contest) {
        var ballotSet = contest.ballots();
        if (ballotSet.repeats()) throw new Uncountable(Uncountable.Why.REPEATED_CANDIDATE, 0, "ballots", name);
        if (kind == Kind.SCORE && ballotSet.votes() > Long.MAX_VALUE / highest) {
            throw new Uncountable(Uncountable.Why.TOO_MANY_VOTES, 0, "ballots", String.valueOf(ballotSet.votes()));
        }
        var points = new long[contest.candidates().size() + 1];
        long spoilt = 0;
        for (int i = 0; i < ballotSet.size(); i++)
            if (!add(ballotSet, i, contest.seats(), points)) spoilt += ballotSet.weight(i);
        var events = new ArrayList<CountEvent>();
        if (spoilt > 0) events.add(new CountEvent.Spoilt(spoilt));
        var places = SeatInOrder.places(SeatInOrder.standing(contest), c -> points[c]);
        return SeatInOrder.seat(
                this,
                contest,
                ties,
                places,
                c -> points[c],
                ballotSet.decimals(),
                List.copyOf(events),
                Optional.empty());
    }

    private boolean add(BallotSet ballotSet, int ranking, int seats, long[] points) {
        int start = ballotSet.start(ranking);
        int end = ballotSet.end(ranking);
        int marks = 0;
        int ranks = 0;
        for (int at = start; at < end; at++) {
            if (ballotSet.code(at) != 0) marks++;
            if (ballotSet.code(at) >= 0) ranks++;
        }
        if (kind == Kind.BLOCK && marks > seats || kind == Kind.SCORE && ranks > highest) return false;
        if (kind == Kind.PLURALITY) return addFirst(ballotSet, ranking, points);
        int rank = 0;
        for (int at = start; at < end; at++) {
            if (ballotSet.code(at) >= 0) rank++;
            long worth = kind == Kind.SCORE ? highest - rank + 1 : 1;
            if (ballotSet.code(at) != 0) points[Math.abs(ballotSet.code(at))] += worth * ballotSet.weight(ranking);
        }
        return true;
    }

    private static boolean addFirst(BallotSet ballotSet, int ranking, long[] points) {
        int first = ballotSet.start(ranking);
        boolean alone = first + 1 == ballotSet.end(ranking) || ballotSet.code(first + 1) >= 0;
        if (alone && ballotSet.code(first) > 0) points[ballotSet.code(first)] += ballotSet.weight(ranking);
        return alone && ballotSet.code(first) > 0;
    }
}
