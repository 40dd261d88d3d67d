package org.foundation.portal.meetings;

/// A regular meeting has a week's notice with its agenda (BL 4.9), a special one a day's (BL 4.10).
public enum MeetingKind {
    REGULAR,
    SPECIAL
}
