package org.foundation.portal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/// Whether the database answers, asked every second over a connection of its own that waits two seconds and no more.
/// Pages ask this instead of each finding out with a thread that hangs.
@ApplicationScoped
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());

    @Resource(lookup = "java:jboss/datasources/WatchDS")
    DataSource database;

    private final AtomicReference<Look> last = new AtomicReference<>(new Look(true, System.nanoTime()));

    /// Asks once. What went wrong is one line, when it begins and when it ends.
    public void look() {
        try {
            ask();
            seen(new Look(true, System.nanoTime()), "");
        } catch (SQLException e) {
            seen(new Look(false, System.nanoTime()), String.valueOf(e.getMessage()));
        }
    }

    private void seen(Look now, String why) {
        var before = last.getAndSet(now);
        if (before.answered() && !now.answered()) {
            LOG.log(Level.SEVERE, "The database does not answer; pages that need it say so until it does. {0}", why);
        } else if (!before.answered() && now.answered()) {
            LOG.warning("The database answers again.");
        }
    }

    public boolean isAway() {
        return !last.get().answered();
    }

    /// How long ago the last answer, good or bad, came in.
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - last.get().at());
    }

    private void ask() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private record Look(boolean answered, long at) {}
}
