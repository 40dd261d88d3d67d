package org.foundation.portal.meetings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What an imported list said of the meeting: the portal itself holds none of its papers.
@Embeddable
public record Listing(
        Instant listedAt,
        @Enumerated(EnumType.STRING) As listedAs,
        @Nullable String listedNote,
        @Nullable String listedLink)
        implements Serializable {

    /// What was published elsewhere.
    public enum As {
        AGENDA,
        MINUTES,
        CANCELLED
    }
}
