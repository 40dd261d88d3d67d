package org.foundation.portal.finances;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a report was published: by whom, when, allowed by which motion, and the figures as they were then.
@Embeddable
public record Publication(
        String figures, String sha256, @Nullable String motion, Instant publishedAt, UUID publishedBy)
        implements Serializable {

    static Publication of(String figures, @Nullable String motion, UUID by, Instant now) {
        return new Publication(
                figures, Sha256.of(figures), motion == null || motion.isBlank() ? null : motion.strip(), now, by);
    }
}
