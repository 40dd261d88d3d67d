package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;

/// Somebody called the poll off, and said why. Roll, ballots and trail are kept; nothing is counted.
@Embeddable
public record PollCancellation(Instant cancelledAt, UUID cancelledBy, String cancelReason) implements Serializable {

    public PollCancellation {
        if (cancelReason.isBlank()) {
            throw new Refusal("polls.reason-missing");
        }
    }
}
