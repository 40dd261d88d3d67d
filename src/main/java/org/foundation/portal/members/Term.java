package org.foundation.portal.members;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A term of membership: until the day before `ends`. What was paid, or given in kind, settles it.
@Embeddable
public record Term(
        LocalDate ends,
        Instant grantedAt,
        @Nullable UUID grantedBy,
        @Nullable LocalDate settledOn,
        @Nullable String settlement)
        implements Serializable {

    Term settled(LocalDate on, String how) {
        return new Term(ends, grantedAt, grantedBy, on, how);
    }

    boolean isSettled(LocalDate on) {
        return settledOn != null && !settledOn.isAfter(on);
    }
}
