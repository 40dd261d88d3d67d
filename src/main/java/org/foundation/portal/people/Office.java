package org.foundation.portal.people;

/// What somebody may be appointed to. Directors are not appointed: they hold a seat of the board.
public enum Office {
    CHAIR,
    SECRETARY,
    TREASURER,
    MEMBERSHIP_COMMITTEE,
    ELECTION_COMMITTEE
}
