package org.foundation.portal.decisions;

import java.util.Arrays;
import java.util.List;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.polls.Option;

/// What the ballot paper of a question offers, in this order.
public enum BallotAnswer {
    YES,
    NO,
    ABSTAIN;

    public int number() {
        return ordinal() + 1;
    }

    /// A ballot that says nothing abstains.
    static BallotAnswer of(List<Integer> ranking) {
        return ranking.isEmpty() ? ABSTAIN : values()[ranking.getFirst() - 1];
    }

    static List<Option> paper() {
        return Arrays.stream(values())
                .map(it -> new Option(it.number(), FoundationText.say("decisions.answer." + it), "", null))
                .toList();
    }
}
