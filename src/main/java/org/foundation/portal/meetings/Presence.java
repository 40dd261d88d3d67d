package org.foundation.portal.meetings;

/// Where a director was. Taking part remotely counts as present (BL 4.13).
public enum Presence {
    PRESENT,
    REMOTE,
    APOLOGIES,
    ABSENT;

    public boolean counts() {
        return this == PRESENT || this == REMOTE;
    }
}
