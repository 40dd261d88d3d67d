package org.foundation.portal.platform;

import java.time.Instant;

/// What this machine itself believes the time to be. Nothing is dated by it: it is only held against the database's
/// clock, by which everything is.
final class NodeClock {

    private NodeClock() {}

    static ClockReading read() {
        return new ClockReading(Instant.now(), System.nanoTime());
    }

    /// The hour, which somebody may set, and the seconds that have passed, which nobody can.
    record ClockReading(Instant hour, long nanos) {}
}
