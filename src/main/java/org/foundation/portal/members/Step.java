package org.foundation.portal.members;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an application: who did it, when, and what they said.
@Embeddable
public record Step(
        @Enumerated(EnumType.STRING) Kind kind,
        Instant at,
        @Nullable UUID byPerson,
        String byName,
        @Nullable String said)
        implements Serializable {

    public enum Kind {
        SUBMITTED,
        ASKED,
        ANSWERED,
        NOTED,
        OBJECTED,
        OBJECTION_WITHDRAWN,
        HELD,
        RELEASED,
        REFERRED,
        SETTLED,
        APPROVED,
        REFUSED,
        WITHDRAWN;

        /// Notes and objections are the committee's own talk; the applicant sees the rest.
        public boolean isForApplicant() {
            return this != NOTED && this != OBJECTED && this != OBJECTION_WITHDRAWN;
        }
    }
}
