package org.foundation.portal.tally;

/// Who can be elected: a number from 1 in the order of the ballot paper, and a name.
public record BallotCandidate(int number, String name) {
    public BallotCandidate {
        if (number < 1) throw new Uncountable(Uncountable.Why.UNKNOWN_CANDIDATE, 0, "number", String.valueOf(number));
        if (name.isBlank()) throw new Uncountable(Uncountable.Why.NO_NAME, 0, "name", String.valueOf(number));
    }
}
