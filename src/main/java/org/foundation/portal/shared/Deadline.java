package org.foundation.portal.shared;

import java.io.Serializable;
import java.time.Instant;

/// A moment at which something ends, to be said as such: a midnight is the end of the day before, "24:00".
public record Deadline(Instant at) implements Serializable {

    private static final String OPEN = "../";

    public static Deadline at(Instant end) {
        return new Deadline(end);
    }

    static boolean isWritten(String text) {
        return text.startsWith(OPEN);
    }

    static Deadline read(String text) {
        return at(Instant.parse(text.substring(OPEN.length())));
    }

    /// As ISO 8601 writes an interval of which only the end matters.
    @Override
    public String toString() {
        return OPEN + at;
    }
}
