package org.foundation.portal.members;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How and when a membership ended, for good: whoever comes back is admitted anew.
@Embeddable
public record Ending(
        LocalDate endedOn,

        @Enumerated(EnumType.STRING) @Column(name = "ending_kind")
        EndingKind endingKind,

        @Nullable String endingReason,
        @Nullable String endingResolution,

        @Enumerated(EnumType.STRING) @Column(name = "ending_ground")
        DueProcess.@Nullable Ground endingGround,

        @Nullable LocalDate endingNoticedOn,
        @Nullable LocalDate endingHeardOn,
        @Nullable LocalDate endingDeclinedOn,
        @Nullable UUID endedBy,
        Instant endingRecorded)
        implements Serializable {

    static Ending of(EndingKind kind, LocalDate on, @Nullable String reason, @Nullable UUID by, Instant now) {
        return new Ending(on, kind, reason, null, null, null, null, null, by, now);
    }

    static Ending terminated(LocalDate on, DueProcess process, UUID by, Instant now) {
        return new Ending(
                on,
                EndingKind.TERMINATED,
                process.reason(),
                process.resolution(),
                process.ground(),
                process.noticedOn(),
                process.heardOn(),
                process.declinedOn(),
                by,
                now);
    }

    public enum EndingKind {
        RESIGNED,
        TERMINATED,
        LAPSED
    }
}
