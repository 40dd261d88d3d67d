package org.foundation.portal.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a room has waiting for one person: their next step, the most urgent first.
public interface TaskSource {

    List<Task> of(UUID person, Instant now);
}
