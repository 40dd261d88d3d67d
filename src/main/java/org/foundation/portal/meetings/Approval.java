package org.foundation.portal.meetings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// The motion that approved these words, and who recorded that.
@Embeddable
public record Approval(Instant approvedAt, UUID approvedBy, UUID motionId) implements Serializable {}
