package org.foundation.portal.meetings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// A director who has waived the notice of a meeting in writing (BL 7.2), under the name they bore.
@Embeddable
public record Waiver(UUID personId, String name) implements Serializable {}
