package org.foundation.portal.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/// From `opens` (within) until `closes` (no longer within).
@Embeddable
public record TimeWindow(Instant opens, Instant closes) implements Serializable {

    public TimeWindow {
        if (!opens.isBefore(closes)) {
            throw new Refusal("site.period-ends-before-it-starts")
                    .with("from", opens)
                    .with("until", closes);
        }
    }

    public boolean contains(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(closes);
    }

    public Duration length() {
        return Duration.between(opens, closes);
    }
}
