package org.foundation.portal.decisions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/// An officer has examined the count and certifies it.
@Embeddable
public record Certificate(String name, Instant certifiedAt) implements Serializable {}
