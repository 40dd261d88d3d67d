package org.foundation.portal.meetings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// That the meeting was called, its time came, and it did not take place: who says so, and why.
@Embeddable
public record Missed(Instant missedAt, UUID missedBy, String missedWhy) implements Serializable {}
