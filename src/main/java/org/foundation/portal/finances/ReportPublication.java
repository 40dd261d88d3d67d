package org.foundation.portal.finances;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.shared.Sha256;
import org.jspecify.annotations.Nullable;

/// That a report was published: by whom, when, by which motion of the board, and the figures as they were then. Without
/// a motion it is the treasurer's own (BL 6.9). `motion` is what older reports say of one in words.
@Embeddable
public record ReportPublication(
        String figures,
        String sha256,
        @Nullable String motion,
        @Nullable UUID motionId,
        Instant publishedAt,
        UUID publishedBy)
        implements Serializable {

    static ReportPublication of(String figures, Optional<Motion> motion, UUID by, Instant now) {
        return new ReportPublication(
                figures,
                Sha256.of(figures),
                motion.map(Motion::title).orElse(null),
                motion.map(Motion::id).orElse(null),
                now,
                by);
    }
}
