package org.foundation.portal.identity;

import java.time.Instant;
import java.util.UUID;

/// Who holds which office. The members' room knows; the rooms it leans on itself ask it through this.
public interface Officers {

    /// Whoever is signed in, when they are the secretary today; everybody else is refused.
    Officer secretary();

    boolean isSecretary(UUID person, Instant now);

    record Officer(UUID id, String name) {}
}
