package org.foundation.portal.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.JdbcTrail;
import org.foundation.portal.meetings.Body;
import org.foundation.portal.meetings.Listing;
import org.foundation.portal.meetings.MeetingsDryRun;
import org.foundation.portal.meetings.MeetingsFile;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Words;

/// `./portal import meetings FILE.csv`: reads a list of board meetings into the running portal, in one transaction.
/// Lines that cannot be believed are named and left out, the others are kept, and reading the same file again changes
/// nothing. Exit codes: 0 every line is in the portal, 1 some were refused or it could not be done, 2 wrong usage.
final class ImportMeetings {

    private static final long LARGEST = 1 << 20;

    private ImportMeetings() {}

    static int run(List<String> options, PrintStream out, PrintStream err) throws IOException, SQLException {
        if (options.size() < 2 || !options.getFirst().equals("meetings")) {
            err.println("Use: ./portal import meetings FILE.csv [--port-offset N]");
            return 2;
        }
        var bytes = bytes(Path.of(options.get(1)));
        try (var connection = connect(Run.portOffset(options))) {
            connection.setAutoCommit(false);
            var meetingsDryRun = merge(connection, bytes, now(connection));
            connection.commit();
            report(meetingsDryRun, out);
            return meetingsDryRun.problems().isEmpty() ? 0 : 1;
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Trouble(file + " is larger than a list of meetings can be.", "Is it the right file?");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Trouble("There is no file " + file + ".", "Check its name, and try again.");
        }
    }

    private static Connection connect(int offset) throws SQLException {
        var environment = System.getenv();
        var url = environment.getOrDefault(
                "PORTAL_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + Ports.standard(offset).database() + "/portal");
        try {
            return DriverManager.getConnection(
                    url,
                    environment.getOrDefault("PORTAL_DB_USER", "portal_app"),
                    environment.getOrDefault("PORTAL_DB_PASSWORD", Database.APP_PASSWORD));
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith("08")) {
                throw new Trouble(
                        "No portal answers at " + url + ".",
                        "Start it with ./portal run in another window, and give the same --port-offset here.");
            }
            throw e;
        }
    }

    static MeetingsDryRun merge(Connection connection, byte[] bytes, Instant now) throws SQLException {
        try (var lock = connection.prepareStatement("lock table portal.meeting in share row exclusive mode")) {
            lock.execute();
        }
        var zone = new Foundation().zone();
        var file = MeetingsFile.read(bytes, LocalDate.ofInstant(now, zone));
        var meetingsDryRun = MeetingsDryRun.of(file, Body.BOARD, known(connection));
        for (var addition : meetingsDryRun.additions()) {
            insert(connection, addition, zone.getId(), now);
        }
        for (var completion : meetingsDryRun.completions()) {
            complete(connection, completion, now);
        }
        if (meetingsDryRun.changes() > 0) {
            JdbcTrail.record(
                    connection,
                    AuditEvent.of("meetings.imported", null).publicly().with("rows", meetingsDryRun.changes()),
                    now);
        }
        return meetingsDryRun;
    }

    private static Instant now(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select portal.portal_now()");
                var row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static List<MeetingsDryRun.KnownMeeting> known(Connection connection) throws SQLException {
        var known = new ArrayList<MeetingsDryRun.KnownMeeting>();
        try (var query = connection.prepareStatement(
                        "select slug, number, held_on, listed_as, listed_note, opened_at is not null or missed_at is not null from portal.meeting where body = 'BOARD'");
                var row = query.executeQuery()) {
            while (row.next()) {
                known.add(new MeetingsDryRun.KnownMeeting(
                        row.getString(1),
                        row.getObject(2, Integer.class),
                        row.getObject(3, LocalDate.class),
                        Optional.ofNullable(row.getString(4))
                                .map(Listing.As::valueOf)
                                .orElse(null),
                        row.getString(5),
                        row.getBoolean(6)));
            }
        }
        return known;
    }

    private static void complete(Connection connection, MeetingsDryRun.Completion completion, Instant now)
            throws SQLException {
        try (var update = connection.prepareStatement(
                "update portal.meeting set listed_at = ?, listed_as = ?, listed_note = ?, version = version + 1 where slug = ?")) {
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setString(2, completion.row().published().name());
            update.setString(
                    3,
                    completion.row().note().isEmpty() ? null : completion.row().note());
            update.setString(4, completion.slug());
            update.executeUpdate();
        }
    }

    private static void insert(Connection connection, MeetingsDryRun.Addition addition, String zone, Instant now)
            throws SQLException {
        var listedMeeting = addition.row();
        var at = now.atOffset(ZoneOffset.UTC);
        var cancelled = listedMeeting.published() == Listing.As.CANCELLED;
        try (var insert = connection.prepareStatement("""
                insert into portal.meeting (id, slug, body, number, kind, held_on, zone, cancelled_at, cancelled_why,
                                            listed_at, listed_as, listed_note, version)
                values (?, ?, 'BOARD', ?, 'REGULAR', ?, ?, ?, ?, ?, ?, ?, 0)
                """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, addition.slug());
            insert.setObject(3, listedMeeting.number());
            insert.setObject(4, listedMeeting.date());
            insert.setString(5, zone);
            insert.setObject(6, cancelled ? at : null);
            insert.setString(7, cancelled ? listedMeeting.note() : null);
            insert.setObject(8, at);
            insert.setString(9, listedMeeting.published().name());
            insert.setString(10, listedMeeting.note().isEmpty() ? null : listedMeeting.note());
            insert.executeUpdate();
        }
    }

    private static void report(MeetingsDryRun meetingsDryRun, PrintStream out) {
        for (var lineProblem : meetingsDryRun.problems()) {
            out.println(say(lineProblem.sentence()));
        }
        out.println(say(Sentence.of("meetings.import.report")
                .with("added", meetingsDryRun.additions().size())
                .with("unchanged", meetingsDryRun.unchanged())
                .with("refused", meetingsDryRun.problems().size())
                .with("completed", meetingsDryRun.completions().size())));
    }

    private static String say(Sentence sentence) {
        return Words.in(Foundation.LANGUAGE, Foundation.ZONE).say(sentence);
    }
}
