package org.foundation.portal.tally.stv;

/// How many votes elect, for V votes and S seats.
public enum Quota {
    /// V/(S+1) cut to a whole number, and one.
    DROOP,
    /// V/(S+1) cut to the rule's decimals, and one unit of the last.
    EXACT_DROOP,
    /// V/S, cut to the rule's decimals.
    HARE;

    /// In units; `total` in units too.
    long of(long total, int seats, long one) {
        return switch (this) {
            case DROOP -> (total / one / (seats + 1) + 1) * one;
            case EXACT_DROOP -> total / (seats + 1) + 1;
            case HARE -> total / seats;
        };
    }
}
