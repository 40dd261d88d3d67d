package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/// The vote is over, with how many were present.
@Embeddable
public record Closing(Instant closedAt, long membersPresent, long votesPresent) implements Serializable {}
