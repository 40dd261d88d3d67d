package org.foundation.portal.polls;

/// Why a vote that should go on does not.
public enum HoldReason {
    ROLL_MISSING,
    NOTICE_MISSING,
    PAPER_MISSING,
    /// Not everybody on the roll was told in time (BL 3.4).
    NOTICE_LATE,
    /// The roll is not the one that was frozen.
    ROLL_CHANGED,
    /// The ballot paper is not the one that was frozen.
    PAPER_CHANGED;

    /// The vote can be put off, and everybody told afresh. Otherwise it can only be called off.
    public boolean canBePutOff() {
        return switch (this) {
            case ROLL_MISSING, NOTICE_MISSING, NOTICE_LATE -> true;
            case PAPER_MISSING, ROLL_CHANGED, PAPER_CHANGED -> false;
        };
    }
}
