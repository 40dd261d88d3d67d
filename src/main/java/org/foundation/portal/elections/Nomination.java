package org.foundation.portal.elections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.shared.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A membership nominates somebody. Everybody may see which one, unless it is not disclosed. If the nominee
/// declines, it lapses and the membership may nominate somebody else.
@Entity
@DynamicUpdate
public class Nomination {

    public static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;

    private UUID electionId;
    private UUID candidateId;
    private UUID membershipId;
    private String classKey;
    private String nominator;
    private boolean disclosed;
    private @Nullable UUID organisationId;
    private UUID nominatedBy;
    private String reason;
    private Instant nominatedAt;
    private @Nullable Instant lapsedAt;

    protected Nomination() {}

    public Nomination(Candidate candidate, Electorate.ElectorateLine nominator, UUID by, String reason, Instant now) {
        if (reason.isBlank()) {
            throw new Refusal("elections.reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("elections.reason-too-long")
                    .with("most", LONGEST_REASON)
                    .with("length", reason.length());
        }
        this.id = UUID.randomUUID();
        this.electionId = candidate.electionId();
        this.candidateId = candidate.id();
        this.membershipId = nominator.membershipId();
        this.classKey = nominator.classKey();
        this.nominator = nominator.holder();
        this.disclosed = nominator.disclosed();
        this.organisationId = nominator.organisationId();
        this.nominatedBy = by;
        this.reason = reason.strip();
        this.nominatedAt = now;
    }

    public void lapse(Instant now) {
        if (lapsedAt == null) {
            lapsedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public String classKey() {
        return classKey;
    }

    public Optional<String> publicNominator() {
        return disclosed ? Optional.of(nominator) : Optional.empty();
    }

    public String nominator() {
        return nominator;
    }

    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public UUID nominatedBy() {
        return nominatedBy;
    }

    public String reason() {
        return reason;
    }

    public Instant nominatedAt() {
        return nominatedAt;
    }

    public Optional<Instant> lapsedAt() {
        return Optional.ofNullable(lapsedAt);
    }
}
