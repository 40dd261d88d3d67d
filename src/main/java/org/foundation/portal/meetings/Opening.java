package org.foundation.portal.meetings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// That the meeting took place: who opened its record, and when.
@Embeddable
public record Opening(Instant openedAt, UUID openedBy) implements Serializable {}
