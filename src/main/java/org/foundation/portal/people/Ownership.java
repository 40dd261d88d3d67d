package org.foundation.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One organisation owns a share of another, from one day until another.
@Entity
public class Ownership {

    @Id
    private UUID id;

    private UUID ownerId;
    private UUID ownedId;
    private BigDecimal percent;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;

    protected Ownership() {}

    public Ownership(UUID ownerId, UUID ownedId, BigDecimal percent, LocalDate fromDay, @Nullable LocalDate untilDay) {
        this.id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.ownedId = ownedId;
        this.percent = percent;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public UUID ownedId() {
        return ownedId;
    }

    public BigDecimal percent() {
        return percent;
    }
}
