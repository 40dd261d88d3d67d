package org.foundation.portal.decisions;

import static org.foundation.portal.bylaws.Rule.AMENDMENT_MAJORITY;
import static org.foundation.portal.bylaws.Rule.AMENDMENT_MAJORITY_OF;
import static org.foundation.portal.bylaws.Rule.QUESTION_MAJORITY;
import static org.foundation.portal.bylaws.Rule.QUESTION_MAJORITY_OF;
import static org.foundation.portal.bylaws.Rule.RECALL_MAJORITY;
import static org.foundation.portal.bylaws.Rule.RECALL_MAJORITY_OF;

import org.foundation.portal.bylaws.Rule;
import org.foundation.portal.bylaws.Rules;

/// What a question is about, and so which rule says what it needs.
public enum DecisionMatter {
    ORDINARY(QUESTION_MAJORITY, QUESTION_MAJORITY_OF),
    AMENDMENT(AMENDMENT_MAJORITY, AMENDMENT_MAJORITY_OF),
    RECALL(RECALL_MAJORITY, RECALL_MAJORITY_OF);

    private final Rule<Integer> percent;
    private final Rule<String> of;

    DecisionMatter(Rule<Integer> percent, Rule<String> of) {
        this.percent = percent;
        this.of = of;
    }

    /// What it needs by the rules of a day: the binding test, and for what the by-laws leave open, the other
    /// readings.
    public Majority majority(Rules rules) {
        var binding = MajorityBasis.valueOf(rules.of(of));
        return new Majority(this, rules.of(percent), binding, rules.section(percent), this != ORDINARY);
    }
}
