package org.foundation.portal.members;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the board resolved, and the steps BL 2.12 asks for before it takes effect.
@Embeddable
public record Suspension(
        @Nullable LocalDate restoredOn,
        String resolution,
        String reason,
        LocalDate noticedOn,
        @Nullable LocalDate heardOn,
        boolean misconduct,
        Instant recordedAt,
        @Nullable UUID recordedBy)
        implements Serializable {

    Suspension restored(LocalDate on) {
        return new Suspension(on, resolution, reason, noticedOn, heardOn, misconduct, recordedAt, recordedBy);
    }

    boolean covers(LocalDate suspendedOn, LocalDate day) {
        return !day.isBefore(suspendedOn) && (restoredOn == null || day.isBefore(restoredOn));
    }
}
