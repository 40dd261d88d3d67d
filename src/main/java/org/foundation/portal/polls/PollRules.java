package org.foundation.portal.polls;

import java.time.Instant;
import java.time.LocalDate;
import org.foundation.portal.acts.Verdict;

/// What acts of several rooms ask of a poll.
public final class PollRules {

    private PollRules() {}

    public static Verdict notOver(Poll poll, Instant now, LocalDate today) {
        return Verdict.plain("polls.rule.not-over", !poll.phaseAt(now).isOver(), today);
    }

    public static Verdict voting(Poll poll, Instant now, LocalDate today) {
        return Verdict.plain("polls.rule.voting", poll.phaseAt(now) == Phase.VOTING, today);
    }
}
