package org.foundation.portal.meetings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That the meeting did not take place. A list from elsewhere does not say who cancelled it.
@Embeddable
public record MeetingCancellation(
        Instant cancelledAt, @Nullable UUID cancelledBy, String cancelledWhy) implements Serializable {}
