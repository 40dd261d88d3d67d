package org.foundation.portal.bylaws;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One value of one rule, from the day it came into force until the day something replaced it.
@Entity
@IdClass(Provision.ProvisionKey.class)
public class Provision {

    @Id
    private String key;

    @Id
    private LocalDate inForceFrom;

    private @Nullable LocalDate inForceUntil;
    private String value;
    private String section;
    private String resolution;

    protected Provision() {}

    public Provision(
            String key,
            String value,
            String section,
            LocalDate inForceFrom,
            @Nullable LocalDate inForceUntil,
            String resolution) {
        this.key = key;
        this.value = value;
        this.section = section;
        this.inForceFrom = inForceFrom;
        this.inForceUntil = inForceUntil;
        this.resolution = resolution;
    }

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(inForceFrom) && (inForceUntil == null || on.isBefore(inForceUntil));
    }

    public String key() {
        return key;
    }

    public String value() {
        return value;
    }

    public String section() {
        return section;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public Optional<LocalDate> inForceUntil() {
        return Optional.ofNullable(inForceUntil);
    }

    public String resolution() {
        return resolution;
    }

    public record ProvisionKey(String key, LocalDate inForceFrom) implements Serializable {}
}
