package org.foundation.portal.members;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
        @Enumerated(EnumType.STRING) DueProcess.Ground ground,
        LocalDate noticedOn,
        @Nullable LocalDate heardOn,
        @Nullable LocalDate declinedOn,
        Instant recordedAt,
        @Nullable UUID recordedBy)
        implements Serializable {

    public static Suspension after(DueProcess process, @Nullable UUID by, Instant now) {
        return new Suspension(
                null,
                process.resolution(),
                process.reason(),
                process.ground(),
                process.noticedOn(),
                process.heardOn(),
                process.declinedOn(),
                now,
                by);
    }

    DueProcess process() {
        return new DueProcess(ground, resolution, reason, noticedOn, heardOn, declinedOn);
    }

    Suspension restored(LocalDate on) {
        return new Suspension(on, resolution, reason, ground, noticedOn, heardOn, declinedOn, recordedAt, recordedBy);
    }

    boolean covers(LocalDate suspendedOn, LocalDate day) {
        return !day.isBefore(suspendedOn) && (restoredOn == null || day.isBefore(restoredOn));
    }
}
