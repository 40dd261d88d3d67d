package org.foundation.portal.decisions;

import org.foundation.portal.bylaws.Rules;

/// What a question is about, and so which rule says what it needs.
public enum Matter {
    ORDINARY("question"),
    AMENDMENT("amendment"),
    RECALL("recall");

    private final String rule;

    Matter(String rule) {
        this.rule = rule;
    }

    /// What it needs by the rules of a day: the binding test, and for what the by-laws leave open, the other
    /// readings.
    public Majority majority(Rules rules) {
        var binding = Basis.valueOf(rules.text(rule + ".majority.of"));
        return new Majority(
                this, rules.percent(rule + ".majority"), binding, rules.section(rule + ".majority"), this != ORDINARY);
    }
}
