package org.foundation.portal.polls;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;

/// Since when the vote is on hold, until officers act or the reason is gone.
@Embeddable
public record Hold(
        Instant heldAt, @Enumerated(EnumType.STRING) HoldReason heldFor) implements Serializable {}
