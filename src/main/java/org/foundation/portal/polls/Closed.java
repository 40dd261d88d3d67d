package org.foundation.portal.polls;

import java.util.UUID;

/// A poll has closed with its quorum reached; observers count it in the same transaction.
public record Closed(UUID poll) {}
