package org.foundation.portal.tally;

/// Where a candidate stands in a count.
public enum Status {
    HOPEFUL,
    ELECTED,
    /// Had the fewest votes, or could no longer win.
    EXCLUDED,
    /// Stood well enough, but a cap left no seat.
    PASSED_OVER,
    /// Had left before the count.
    WITHDRAWN
}
