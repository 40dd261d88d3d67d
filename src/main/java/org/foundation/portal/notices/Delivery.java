package org.foundation.portal.notices;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;

/// A letter that the mail could not deliver reached its member all the same: when, how, and who says so.
@Embeddable
public record Delivery(LocalDate deliveredOn, String deliveredHow, UUID deliveredBy, Instant deliveredRecordedAt)
        implements Serializable {

    public Delivery {
        if (deliveredHow.isBlank()) {
            throw new Refusal("notices.delivered-how");
        }
    }
}
