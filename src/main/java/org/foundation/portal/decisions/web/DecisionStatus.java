package org.foundation.portal.decisions.web;

import java.time.Instant;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.polls.Phase;

/// How far a question has come, in one word and one tone.
public enum DecisionStatus {
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

    DecisionStatus(String tone) {
        this.tone = tone;
    }

    static DecisionStatus of(Decision decision, Rules rules, Instant now) {
        var phase = decision.poll().phaseAt(now);
        var answers = decision.answers();
        if (phase != Phase.CLOSED || answers.isEmpty()) {
            return phase == Phase.CLOSED ? CLOSING : valueOf(phase.name());
        }
        var majority = decision.matter().majority(rules);
        var passed = majority.passed(answers.get(), decision.poll().roll().orElseThrow());
        if (decision.isFinal(rules)) {
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
