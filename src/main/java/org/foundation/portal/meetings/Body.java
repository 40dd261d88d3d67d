package org.foundation.portal.meetings;

import java.util.Locale;

/// Who meets.
public enum Body {
    BOARD,
    MEMBERSHIP_COMMITTEE,
    ELECTION_COMMITTEE;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
