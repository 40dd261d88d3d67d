package org.foundation.portal.applications;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an application: who did it, when, and what they said.
@Embeddable
public record ApplicationStep(
        @Enumerated(EnumType.STRING) StepKind kind,
        Instant at,
        @Nullable UUID byPerson,
        String byName,
        @Nullable String said)
        implements Serializable {

    public enum StepKind {
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
        PROPOSED_APPROVAL,
        PROPOSED_REFUSAL,
        AGREED,
        PROPOSAL_WITHDRAWN,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        MOOT;

        private static final Set<StepKind> AMONG_THE_COMMITTEE = EnumSet.of(
                NOTED, OBJECTED, OBJECTION_WITHDRAWN, PROPOSED_APPROVAL, PROPOSED_REFUSAL, AGREED, PROPOSAL_WITHDRAWN);

        /// Notes, objections and proposals are internal to the committee; the applicant sees the rest.
        public boolean isForApplicant() {
            return !AMONG_THE_COMMITTEE.contains(this);
        }

        boolean isProposal() {
            return this == PROPOSED_APPROVAL || this == PROPOSED_REFUSAL;
        }

        /// What leaves a proposal as it is. Everything else sets it aside: the committee does not agree yet.
        boolean leavesProposal() {
            return this == NOTED || this == AGREED || this == SETTLED;
        }
    }
}
