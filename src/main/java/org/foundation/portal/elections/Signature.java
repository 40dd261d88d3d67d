package org.foundation.portal.elections;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// A member of the election committee certifies one edition of the count. Its columns are never empty; were they,
/// Hibernate would write the whole set anew with each signature, which the database forbids.
@Embeddable
public record Signature(
        @Column(nullable = false) UUID personId,
        @Column(nullable = false) int edition,
        @Column(nullable = false) Instant certifiedAt)
        implements Serializable {}
