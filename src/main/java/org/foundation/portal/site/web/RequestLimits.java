package org.foundation.portal.site.web;

import java.time.Duration;
import java.util.Set;

/// What one request may cost, all in one place. What the server itself holds to (headers, connections, HTTP/2) stands
/// in src/main/server/cli/configure.cli, and docker/limits.md lists both. `GateTest` and `RequestLimitsIT` test them.
final class RequestLimits {

    /// Bytes of a form: minutes of 200,000 characters in a script of three bytes each, as forms encode them.
    static final long FORM = 2L << 20;

    /// Bytes of a file: a year's transactions.
    static final long UPLOAD = 8L << 20;

    /// Bytes read and thrown away, so that a browser hears that its file is too large instead of a broken connection.
    static final long THROWN_AWAY = 64L << 20;

    /// Bytes of the part of an address after the question mark.
    static final int QUERY = 4096;

    /// A body above these bytes is large, and only a limited number of them are received at once: together with the
    /// connections this is the memory that bodies under way can take. Ballots and nominations are never large.
    static final long LARGE = 64L << 10;

    static final int LARGE_AT_ONCE = 16;

    /// How long a body may be under way.
    static final Duration ARRIVAL = Duration.ofSeconds(10);

    static final Duration LARGE_ARRIVAL = Duration.ofSeconds(90);

    /// Bytes a second that a large body brings at least, on the average since it began, once the first seconds are
    /// over:
    /// whoever stops sending gives the place back.
    static final long LEAST_RATE = 4L << 10;

    static final Duration LEAST_RATE_AFTER = Duration.ofSeconds(5);

    /// Sessions of people who have not signed in: the oldest end when there are more.
    static final int SESSIONS_OF_NOBODY = 4000;

    private static final Set<String> UPLOADS = Set.of("/finances/import", "/meetings/import");

    private RequestLimits() {}

    static long body(String path) {
        return UPLOADS.contains(path) ? UPLOAD : FORM;
    }

    static boolean isTooSlow(long bytes, Duration underWay) {
        return underWay.compareTo(LEAST_RATE_AFTER) >= 0 && bytes < LEAST_RATE * underWay.toSeconds();
    }

    static Duration arrival(long bytes) {
        return bytes > LARGE ? LARGE_ARRIVAL : ARRIVAL;
    }
}
