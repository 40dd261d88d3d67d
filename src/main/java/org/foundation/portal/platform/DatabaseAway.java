package org.foundation.portal.platform;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Distinguishes a database that cannot be reached from an error of the portal.
public final class DatabaseAway {

    /// Where a request keeps that this was so, for the page that says it.
    public static final String MARK = "portal.database-away";

    private static final String CONNECTION_TROUBLE = "08";
    /// It is stopping, was killed, is starting, or has no connection left.
    private static final Set<String> NOT_SERVING = Set.of("57P01", "57P02", "57P03", "53300");

    private DatabaseAway() {}

    public static boolean explains(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceException || cause instanceof SQLException e && isAway(e.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION_TROUBLE) || NOT_SERVING.contains(state));
    }
}
