package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/// The close was put off because too few had voted, with the counts that made it so.
@Embeddable
public record Extension(
        Instant extendedAt,
        Instant until,
        long membersPresent,
        long membersNeeded,
        long votesPresent,
        long votesNeeded,
        boolean freshNotice)
        implements Serializable {}
