package org.foundation.portal.polls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rule;
import org.foundation.portal.bylaws.Rules;

/// A poll as the clock finds it.
public record DuePoll(Poll poll, Rules rules, Instant now, ZoneId zone) {

    public LocalDate today() {
        return LegalDay.of(now, zone);
    }

    boolean isIn(Phase... phases) {
        return List.of(phases).contains(poll.phaseAt(now));
    }

    /// The last day for its notice is over, and it is not given.
    boolean noticeIsLate() {
        return poll.noticeIsLate(now, rules, zone);
    }

    Verdict plain(String rule, boolean satisfied) {
        return Verdict.plain("polls.rule." + rule, satisfied, today());
    }

    Verdict cited(String rule, boolean satisfied, Rule<?> provision) {
        return Verdict.of("polls.rule." + rule, satisfied, rules.section(provision), today());
    }
}
