package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/// The vote ended without its quorum, with how many were present. Its ballots stay sealed.
@Embeddable
public record Lapse(Instant lapsedAt, long lapsedMembers, long lapsedVotes) implements Serializable {}
