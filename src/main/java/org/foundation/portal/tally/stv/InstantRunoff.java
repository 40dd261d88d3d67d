package org.foundation.portal.tally.stv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.CountingMethod;
import org.foundation.portal.tally.Round;
import org.foundation.portal.tally.Ties;

/// Instant-runoff: whoever has more than half of the votes still in play wins, else the lowest goes. Its switches
/// change results and are all named here. Several seats are filled one after the other from the same ballots, each
/// winner standing back for the next. Whole votes, nothing is rounded.
public record InstantRunoff(String name, Marks marks, boolean batch, boolean untilTwo, Threshold threshold, Ties ties)
        implements CountingMethod {
    /// Half of what must be passed.
    public enum Threshold {
        /// The votes of this round.
        EACH_ROUND,
        /// The votes of the first round.
        FIRST_ROUND,
        /// None: exclude until as many are left as there are seats, and seat them.
        BOTTOMS_UP
    }

    /// Equal ranks stop a ballot, empty ranks are skipped, one exclusion a round, ties by the round before, then the
    /// draw.
    public static final InstantRunoff USUAL =
            new InstantRunoff("irv", Marks.USUAL, false, false, Threshold.EACH_ROUND, Ties.BACKWARDS);

    public InstantRunoff reading(Marks by) {
        return new InstantRunoff(name, by, batch, untilTwo, threshold, ties);
    }

    @Override
    public InstantRunoff breaking(Ties by) {
        return new InstantRunoff(name, marks, batch, untilTwo, threshold, by);
    }

    public InstantRunoff batching() {
        return new InstantRunoff(name, marks, true, untilTwo, threshold, ties);
    }

    public InstantRunoff untilTwoRemain() {
        return new InstantRunoff(name, marks, batch, true, threshold, ties);
    }

    public InstantRunoff with(Threshold by) {
        return new InstantRunoff(name, marks, batch, untilTwo, by, ties);
    }

    @Override
    public SequencedMap<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(
                "elected at",
                "more than half of the votes: "
                        + threshold.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        parameters.put("until two remain", String.valueOf(untilTwo));
        parameters.put("sure losers", batch ? "together" : "one by one");
        marks.describe(parameters);
        parameters.put("ties", ties.toString());
        return parameters;
    }

    @Override
    public Count tally(Contest contest) {
        if (contest.seats() == 1 || threshold == Threshold.BOTTOMS_UP) {
            return new RunoffCount(this, contest, List.of(), 1).run();
        }
        var elected = new ArrayList<Integer>();
        var rounds = new ArrayList<Round>();
        List<CountEvent> before = List.of();
        while (elected.size() < contest.seats()) {
            var count = new RunoffCount(this, contest, elected, rounds.size() + 1).run();
            if (elected.isEmpty()) before = count.before();
            rounds.addAll(count.rounds());
            if (count.elected().size() == elected.size()) break;
            elected = new ArrayList<>(count.elected());
        }
        return new Count(this, contest, before, rounds, elected, Optional.empty(), Optional.empty());
    }
}
