package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/// The roll as it stood at the end of the record date, in numbers anybody may see.
@Embeddable
public record FrozenRoll(Instant rollFrozenAt, long rollMembers, long rollVotes, String rollHash)
        implements Serializable {}
