package org.foundation.portal.polls;

/// What the members are asked for.
public enum Kind {
    ELECTION,
    DECISION
}
