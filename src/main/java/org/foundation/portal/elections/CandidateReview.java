package org.foundation.portal.elections;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;

/// What the election committee decided about a candidate, and why.
@Embeddable
public record CandidateReview(boolean accepted, UUID reviewedBy, Instant reviewedAt, String reviewReason)
        implements Serializable {

    public CandidateReview {
        if (reviewReason.isBlank()) {
            throw new Refusal("elections.reason-missing");
        }
    }
}
