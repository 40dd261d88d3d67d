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

/// How and when a membership ended, for good: who comes back is admitted anew.
@Embeddable
public record Ending(
        LocalDate endedOn,

        @Enumerated(EnumType.STRING) @Column(name = "ending_kind")
        Kind endingKind,

        @Nullable String endingReason,
        @Nullable String endingResolution,
        @Nullable UUID endedBy,
        Instant endingRecorded)
        implements Serializable {

    public enum Kind {
        RESIGNED,
        TERMINATED,
        LAPSED
    }
}
