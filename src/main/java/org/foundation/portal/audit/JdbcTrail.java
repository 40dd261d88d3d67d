package org.foundation.portal.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.foundation.portal.platform.Locks;

/// Adds an event to the same chain for those who work without a server: the launcher's imports. The caller's connection
/// is in a transaction, and commits it.
public final class JdbcTrail {

    private static final String COLUMNS =
            "id, position, at, what, subject, actor, open, words, personal, salt, commitment, previous, hash";

    private JdbcTrail() {}

    public static void record(Connection connection, AuditEvent auditEvent, Instant now) throws SQLException {
        try (var lock = connection.prepareStatement(Locks.TRAIL.untilCommit())) {
            lock.execute();
        }
        var entry = Trail.next(auditEvent, last(connection), now).columns();
        var places = "?, ".repeat(entry.size() - 1) + "?";
        try (var insert = connection.prepareStatement(
                "insert into portal.audit_entry (" + COLUMNS + ") values (" + places + ")")) {
            for (int i = 0; i < entry.size(); i++) {
                insert.setObject(i + 1, entry.get(i));
            }
            insert.executeUpdate();
        }
    }

    private static Trail.ChainLink last(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                        "select position, hash from portal.audit_entry order by position desc limit 1");
                var row = query.executeQuery()) {
            return row.next()
                    ? new Trail.ChainLink(row.getLong(1), row.getString(2))
                    : new Trail.ChainLink(0, AuditEntry.GENESIS);
        }
    }
}
