package org.foundation.portal.shared;

import java.time.Instant;

/// Time has moved on: every room does what has fallen due by `now`, and doing it twice changes nothing.
public record Tick(Instant now) {}
