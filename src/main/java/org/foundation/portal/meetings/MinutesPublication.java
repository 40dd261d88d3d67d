package org.foundation.portal.meetings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// Since when everybody may read it.
@Embeddable
public record MinutesPublication(Instant publishedAt, UUID publishedBy) implements Serializable {}
