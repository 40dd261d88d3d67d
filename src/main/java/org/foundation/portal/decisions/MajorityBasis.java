package org.foundation.portal.decisions;

import org.foundation.portal.polls.FrozenRoll;
import org.foundation.portal.tally.motions.Base;
import org.foundation.portal.tally.motions.Voices;

/// What the share of yes is taken of.
public enum MajorityBasis {
    /// The votes of all who cast a ballot, abstaining included.
    VOTES_PRESENT(Base.PRESENT),
    /// All votes on the roll, cast or not.
    ALL_VOTES(Base.ELECTORATE),
    /// All members on the roll, each counted once whatever their votes.
    ALL_MEMBERS(Base.ELECTORATE);

    private final Base base;

    MajorityBasis(Base base) {
        this.base = base;
    }

    /// Whether members are counted and not their votes.
    public boolean isOfMembers() {
        return this == ALL_MEMBERS;
    }

    Base base() {
        return base;
    }

    /// Who says yes, no and abstains, in the unit this counts.
    public Voices voices(Answers answers, FrozenRoll roll) {
        return switch (this) {
            case VOTES_PRESENT, ALL_VOTES ->
                Voices.cast(answers.yesVotes(), answers.noVotes(), answers.abstainVotes(), roll.rollVotes());
            case ALL_MEMBERS ->
                Voices.cast(answers.yesMembers(), answers.noMembers(), answers.abstainMembers(), roll.rollMembers());
        };
    }
}
