package org.foundation.portal.tally;

import java.util.List;

/// One round: the quota, where everybody stood when it was decided, what became of the rest of the votes, and what
/// happened, in order. Votes of all standings, exhausted and lost add up to the valid votes. `passes` says how
/// often the votes were distributed anew to settle the round (1 where the rule does not iterate).
public record Round(
        int number,
        Amount quota,
        List<RoundStanding> standings,
        Amount surplus,
        Amount exhausted,
        Amount lost,
        int passes,
        List<CountEvent> events) {

    public Round {
        standings = List.copyOf(standings);
        events = List.copyOf(events);
    }

    public RoundStanding standing(int candidate) {
        return standings.get(candidate - 1);
    }

    public Amount votes(int candidate) {
        return standing(candidate).votes();
    }
}
