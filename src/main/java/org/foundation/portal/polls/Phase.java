package org.foundation.portal.polls;

/// Where a poll is in its life.
public enum Phase {
    /// Voting lies ahead.
    CALLED,
    /// Voting should be open, but the roll, the notice or the ballot paper is missing.
    HELD_UP,
    VOTING,
    /// The clock has closed the vote; the quorum is about to be looked at.
    CLOSING,
    CLOSED,
    CANCELLED,
    /// Ended without a quorum: nothing is decided.
    LAPSED;

    public boolean isOver() {
        return this == CLOSED || this == CANCELLED || this == LAPSED;
    }
}
