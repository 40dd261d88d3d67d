package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Who called a poll, by which resolution, and why a rule of the calendar that may be waived was.
@Embeddable
public record Call(
        Instant calledAt,
        UUID calledBy,
        String resolution,
        LocalDate resolvedOn,
        @Nullable String waiver) implements Serializable {

    public Call {
        if (resolution.isBlank()) {
            throw new Refusal("polls.resolution-missing");
        }
        waiver = waiver == null || waiver.isBlank() ? null : waiver.strip();
    }
}
