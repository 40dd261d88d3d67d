package org.foundation.portal.tally.pairwise;

/// What it means to leave a candidate out.
public enum Unranked {
    /// Behind all ranked ones, and equal among themselves.
    LAST,
    /// No opinion: the ballot says nothing about pairs with that candidate.
    NO_OPINION,
    /// The ballot is invalid unless it ranks everybody.
    INVALID
}
