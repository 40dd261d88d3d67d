package org.foundation.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Printable;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// A legal entity. Only it enjoys the rights of its membership, not its parents, daughters or sisters (BL 2.10(a)).
@Entity
public class Organisation {

    @Id
    private UUID id;

    private String legalName;
    private @Nullable String country;
    private @Nullable String website;
    private boolean disclosed;
    private Instant knownSince;

    @Version
    private int version;

    protected Organisation() {}

    public Organisation(String legalName, @Nullable String country, @Nullable String website, Instant now) {
        if (legalName.isBlank()) {
            throw new Refusal("members.organisation-missing");
        }
        if (!Printable.asName(legalName.strip())) {
            throw new Refusal("members.organisation-unfit");
        }
        this.id = UUID.randomUUID();
        this.legalName = legalName.strip();
        this.country = country;
        this.website = website;
        this.disclosed = true;
        this.knownSince = now;
    }

    public void disclose(boolean disclosed) {
        this.disclosed = disclosed;
    }

    public UUID id() {
        return id;
    }

    public String legalName() {
        return legalName;
    }

    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public Optional<String> website() {
        return Optional.ofNullable(website);
    }

    public boolean isDisclosed() {
        return disclosed;
    }
}
