package org.foundation.portal.site;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.foundation.portal.shared.Tick;

/// Lets every room do what has fallen due, one round at a time: a lock in the database keeps a second node, or the
/// demo's clock, from doing the same work at the same moment.
@ApplicationScoped
public class Ticks {

    private static final int LOCK = 4700;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Inject
    Event<Tick> ticks;

    @Inject
    Clock clock;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    /// A round now, unless one is under way.
    public void tick() {
        round("select pg_try_advisory_lock(" + LOCK + ")");
    }

    /// A round now, after the one under way; if that one takes very long, the next round does the work.
    public void tickInTurn() {
        round("select pg_advisory_lock(" + LOCK + ") is not null");
    }

    private void round(String take) {
        try (var connection = database.getConnection()) {
            if (says(connection, take)) {
                try {
                    ticks.fire(new Tick(clock.instant()));
                } finally {
                    says(connection, "select pg_advisory_unlock(" + LOCK + ")");
                }
            }
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return;
            }
            throw new IllegalStateException("the round could not begin", e);
        }
    }

    private static boolean says(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
