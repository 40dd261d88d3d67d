package org.foundation.portal.decisions.web;

import java.time.Instant;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.decisions.Decisions.Asked;
import org.foundation.portal.polls.Phase;

/// How far a question has come, in one word and one tone.
public enum Outcome {
    CALLED("neutral"),
    HELD_UP("warn"),
    VOTING("info"),
    CLOSING("info"),
    CANCELLED("bad"),
    LAPSED("bad"),
    PASSED_PRELIMINARY("good"),
    FAILED_PRELIMINARY("bad"),
    PASSED("good"),
    FAILED("bad");

    private final String tone;

    Outcome(String tone) {
        this.tone = tone;
    }

    static Outcome of(Asked asked, Rules rules, Instant now) {
        var phase = asked.poll().phaseAt(now);
        var answers = asked.decision().answers();
        if (phase != Phase.CLOSED || answers.isEmpty()) {
            return phase == Phase.CLOSED ? CLOSING : valueOf(phase.name());
        }
        var majority = asked.decision().matter().majority(rules);
        var passed = majority.passed(answers.get(), asked.poll().roll().orElseThrow());
        if (asked.decision().isFinal(rules)) {
            return passed ? PASSED : FAILED;
        }
        return passed ? PASSED_PRELIMINARY : FAILED_PRELIMINARY;
    }

    public boolean isPassed() {
        return this == PASSED || this == PASSED_PRELIMINARY;
    }

    public boolean isPreliminary() {
        return this == PASSED_PRELIMINARY || this == FAILED_PRELIMINARY;
    }

    public String tone() {
        return tone;
    }
}
