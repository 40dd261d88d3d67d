package org.foundation.portal.meetings;

/// What a director did when a motion was put. Whoever was out of the room or recused does not count as present for
/// it.
public enum RollCallVote {
    YES,
    NO,
    ABSTAIN,
    RECUSED,
    AWAY;

    boolean isPresent() {
        return switch (this) {
            case YES, NO, ABSTAIN -> true;
            case RECUSED, AWAY -> false;
        };
    }
}
