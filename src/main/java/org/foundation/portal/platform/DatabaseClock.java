package org.foundation.portal.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import javax.sql.DataSource;

/// The one clock: `portal_now()` of the database, so that every node and every constraint agree on the time.
@ApplicationScoped
public class DatabaseClock extends Clock implements Serializable {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    transient DataSource database;

    @Override
    public Instant instant() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select portal.portal_now()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not tell the time", e);
        }
    }

    @Override
    public ZoneId getZone() {
        return Foundation.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("legal days are in the foundation's zone");
    }
}
