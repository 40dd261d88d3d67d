package org.foundation.portal.elections;

import java.util.UUID;

/// The result of an election is final.
public record ElectionCertified(UUID election) {}
