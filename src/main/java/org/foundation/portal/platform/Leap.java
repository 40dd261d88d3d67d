package org.foundation.portal.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether the database's clock leapt ahead: what falls due by a wrong hour closes votes that cannot be opened again.
/// It is held against this machine's clock, and against the time that passed here since it was last believed. A clock
/// that was set right is believed again at once; when it was right all along, a start of the portal believes it.
final class Leap {

    private final Duration tolerance;
    private @Nullable Instant believed;
    private long believedAt;

    Leap(Duration tolerance) {
        this.tolerance = tolerance;
    }

    /// How far ahead the clock is, if it is too far to act by.
    synchronized Optional<Duration> ahead(Instant database, NodeClock.ClockReading node) {
        var ahead = Duration.between(node.hour(), database);
        if (believed != null) {
            var expected = believed.plusNanos(node.nanos() - believedAt);
            ahead = longer(ahead, Duration.between(expected, database));
        }
        if (ahead.compareTo(tolerance) > 0) {
            return Optional.of(ahead);
        }
        believed = database;
        believedAt = node.nanos();
        return Optional.empty();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
