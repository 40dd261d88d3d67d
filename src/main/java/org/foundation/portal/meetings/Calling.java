package org.foundation.portal.meetings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// Who called the meeting, and when its notice went out.
@Embeddable
public record Calling(Instant calledAt, UUID calledBy) implements Serializable {}
