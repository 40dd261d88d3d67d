package org.foundation.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// Who accepted which version of an agreement, and when.
@Entity
@IdClass(Acceptance.AcceptanceKey.class)
public class Acceptance {

    @Id
    private UUID personId;

    @Id
    private String agreementKey;

    @Id
    private int agreementVersion;

    private Instant acceptedAt;

    protected Acceptance() {}

    public Acceptance(UUID personId, Agreement agreement, Instant now) {
        this.personId = personId;
        this.agreementKey = agreement.key();
        this.agreementVersion = agreement.version();
        this.acceptedAt = now;
    }

    public boolean isOf(Agreement agreement) {
        return agreementKey.equals(agreement.key()) && agreementVersion == agreement.version();
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public record AcceptanceKey(UUID personId, String agreementKey, int agreementVersion) implements Serializable {}
}
