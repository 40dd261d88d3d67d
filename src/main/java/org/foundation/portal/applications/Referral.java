package org.foundation.portal.applications;

/// Why an application is before the board rather than the committee.
public enum Referral {
    OBJECTION,
    COMMITTEE_TOO_SMALL
}
