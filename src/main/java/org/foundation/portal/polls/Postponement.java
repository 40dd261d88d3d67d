package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;

/// A vote that could not open was put off: by whom, why, and what its days had been.
@Embeddable
public record Postponement(
        Instant postponedAt, UUID postponedBy, String postponeReason, Instant wasToOpen, Instant wasToClose)
        implements Serializable {

    public Postponement {
        if (postponeReason.isBlank()) {
            throw new Refusal("polls.reason-missing");
        }
    }
}
