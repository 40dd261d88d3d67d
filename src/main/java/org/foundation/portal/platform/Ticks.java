package org.foundation.portal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.foundation.portal.shared.Tick;

/// Lets every room do what has fallen due, one round at a time: a lock in the database keeps a second node, or the
/// demo's clock, from doing the same work at the same moment.
@ApplicationScoped
public class Ticks {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Inject
    BeanManager beans;

    @Inject
    Clock clock;

    @Inject
    Pulse pulse;

    private final Leap leap = new Leap(Duration.parse(Foundation.setting("portal.clock.tolerance", "PT1H")));

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    DataSource database;

    /// A round now, unless one is under way.
    public void tick() {
        round(Locks.ROUND.tryToHold());
    }

    /// A round now, after the one under way; if that one takes very long, the next round does the work.
    public void tickInTurn() {
        round(Locks.ROUND.hold());
    }

    private void round(String take) {
        try (var connection = database.getConnection()) {
            if (says(connection, take)) {
                try {
                    tellUnlessItLeapt(connection);
                } finally {
                    says(connection, Locks.ROUND.release());
                }
            } else {
                pulse.beat();
            }
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return;
            }
            throw new IllegalStateException("the round could not begin", e);
        }
    }

    /// The demo's clock moves by intention; only the server's own can leap.
    private void tellUnlessItLeapt(Connection connection) throws SQLException {
        var ahead = leap.ahead(serverTime(connection), NodeClock.read());
        if (ahead.isPresent()) {
            pulse.hold(ahead.get());
        } else {
            tell(new Tick(clock.instant()));
            pulse.beat();
        }
    }

    /// Every room in turn; one that fails does not hold up the others.
    private void tell(Tick tick) {
        Due.eachAlone(beans.resolveObserverMethods(tick), room -> room.notify(tick));
    }

    private static Instant serverTime(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
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
