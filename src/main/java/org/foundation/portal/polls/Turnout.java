package org.foundation.portal.polls;

import java.util.UUID;

/// Told by the room that keeps the ballots: how many members have cast one, and their votes. Never how they voted.
public interface Turnout {

    Present of(UUID poll);

    record Present(long heads, long votes) {
        public static final Present NOBODY = new Present(0, 0);
    }
}
