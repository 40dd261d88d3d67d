package org.foundation.portal.decisions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/// Somebody who may has looked at the count and stands for it.
@Embeddable
public record Certificate(String name, Instant certifiedAt) implements Serializable {}
