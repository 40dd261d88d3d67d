package org.foundation.portal.meetings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// That these words were laid before the directors, who approve them as they were then.
@Embeddable
public record Submission(Instant submittedAt, UUID submittedBy) implements Serializable {}
