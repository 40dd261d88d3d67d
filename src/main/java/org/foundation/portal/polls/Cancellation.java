package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;

/// Somebody called the poll off, and said why. Roll, ballots and trail are kept; nothing is counted.
@Embeddable
public record Cancellation(Instant cancelledAt, UUID cancelledBy, String cancelReason) implements Serializable {

    public Cancellation {
        if (cancelReason.isBlank()) {
            throw new Refusal("polls.reason-missing");
        }
    }
}
