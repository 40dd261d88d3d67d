package org.foundation.portal.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/// The embedded PostgreSQL with durable settings, and the schema's migrations. The owner migrates; the portal works
/// as
/// `portal_app`, which owns nothing.
public final class Database implements AutoCloseable {

    /// Marked as the demo's own: docker/ takes its secrets from the environment.
    public static final String APP_PASSWORD = "demo-only-portal_app";

    /// What the program that starts the server says when the server did not come up.
    private static final List<String> GAVE_UP = List.of("could not start server", "pg_ctl: error");

    /// Run by some other program, and not among the scripts of this one.
    private static final Set<MigrationState> UNKNOWN = Set.of(
            MigrationState.FUTURE_SUCCESS,
            MigrationState.FUTURE_FAILED,
            MigrationState.MISSING_SUCCESS,
            MigrationState.MISSING_FAILED);

    private static final PrintStream SILENCE = new PrintStream(OutputStream.nullOutputStream());

    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final int port;

    private Database(EmbeddedPostgres server, ProcessHandle process, int port) {
        this.server = server;
        this.process = process;
        this.port = port;
    }

    static Database start(Home home, Ports ports) throws IOException, SQLException, InterruptedException {
        var folder = PostgresFolder.of(home.data());
        requireNobodyServes(folder);
        folder.prepare();
        var log = home.newLog("postgres");
        try {
            var server = await(builder(folder, log, ports.database()), log);
            var process = folder.serving().orElseThrow(() -> couldNotStart(log));
            var database = new Database(server, process, ports.database());
            database.createOnce();
            folder.isMade();
            return database;
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            Leftovers.stop(home.data(), SILENCE);
            throw e;
        }
    }

    /// A start that fails is followed by a stop, and that would stop whoever serves the folder, or the folder from
    /// which
    /// it was copied.
    private static void requireNobodyServes(PostgresFolder folder) throws IOException {
        var server = folder.serving();
        if (server.isPresent()) {
            throw new Trouble(
                    "PostgreSQL (pid " + server.get().pid() + ") serves " + folder.data() + " already.",
                    "Stop the run that it belongs to: ./portal stop --data "
                            + folder.data().getParent());
        }
        var original = folder.servingTheOriginal();
        if (original.isPresent()) {
            throw new Trouble(
                    folder.data() + " is a copy of a database that is running (pid "
                            + original.get().pid() + ").",
                    "Copy a data folder only while nothing runs in it; or remove "
                            + folder.data().resolve("postmaster.pid") + " from the copy.");
        }
    }

    private static EmbeddedPostgres.Builder builder(PostgresFolder folder, Path log, int port) {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /// Waits as long as there is hope: what is being started goes on waiting for a server that has given up.
    private static EmbeddedPostgres await(EmbeddedPostgres.Builder builder, Path log)
            throws IOException, InterruptedException {
        var starting = new FutureTask<>(builder::start);
        Thread.ofPlatform().daemon().name("PostgreSQL's start").start(starting);
        while (true) {
            try {
                return starting.get(200, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                for (var words : GAVE_UP) {
                    if (Logs.says(log, words)) {
                        throw couldNotStart(log);
                    }
                }
            } catch (ExecutionException e) {
                throw couldNotStart(log);
            }
        }
    }

    private static Trouble couldNotStart(Path log) {
        try {
            return new Trouble(
                    "PostgreSQL could not be started.",
                    "It is all in " + log + ", which ends:\n" + Logs.end(log, 8) + "\n" + advice(log));
        } catch (IOException e) {
            return new Trouble("PostgreSQL could not be started, and its log cannot be read.", "Look at " + log + ".");
        }
    }

    private static String advice(Path log) throws IOException {
        return Logs.says(log, "No space left on device")
                ? "Make room on the disk, and try again: what was recorded is kept."
                : "Mend what it names and try again; or start over with ./portal run --fresh, which makes the sample"
                        + " foundation anew and drops what was entered.";
    }

    private void createOnce() throws SQLException {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            var exists = statement
                    .executeQuery("select from pg_database where datname = 'portal'")
                    .next();
            if (!exists) {
                statement.execute("create role portal_owner login password 'demo-only-portal_owner'");
                statement.execute("create role portal_app login password '" + APP_PASSWORD + "'");
                statement.execute("create database portal owner portal_owner");
            }
        }
    }

    String url() {
        return url("portal");
    }

    private String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /// Brings the schema up to date and lets the portal's role move the clock, as only the demo and the tests may.
    void migrateForDemo() throws SQLException {
        try {
            migrate(url(), "portal_owner", "demo-only-portal_owner");
        } catch (Trouble | FlywayException e) {
            throw new Trouble(
                    "The data of an earlier run do not fit this version of the portal. " + e.getMessage(),
                    "Start over with ./portal run --fresh (the sample foundation is made anew), or keep them apart with --data.");
        }
        try (var connection = DriverManager.getConnection(url(), "portal_owner", "demo-only-portal_owner");
                var statement = connection.createStatement()) {
            statement.execute("grant update (shift) on portal.clock to portal_app");
        }
    }

    /// Brings the schema of any database up to date, as its owner.
    static int migrate(String url, String user, String password) {
        return migrate(url, user, password, "classpath:db-migrations");
    }

    static int migrate(String url, String user, String password, String scripts) {
        var flyway = Flyway.configure()
                .dataSource(url, user, password)
                .locations(scripts)
                .schemas("portal")
                .createSchemas(true)
                .validateMigrationNaming(true)
                .load();
        requireOurs(flyway.info().all());
        return flyway.migrate().migrationsExecuted;
    }

    /// A database that a newer program has changed, or another one made, is not touched.
    private static void requireOurs(MigrationInfo[] scripts) {
        for (var script : scripts) {
            if (UNKNOWN.contains(script.getState())) {
                throw new Trouble(
                        "The database is newer than this program: it has " + script.getVersion() + " ("
                                + script.getDescription() + "), which this program does not know. Nothing was changed.",
                        "Use the program that brought it there, or a newer one.");
            }
            if (script.getState().isApplied() && !script.isChecksumMatching()) {
                throw new Trouble(
                        "The database was built with another " + script.getScript()
                                + " than this program brings. Nothing was changed.",
                        "Use the program as it was released: a script that has run is never edited, a new one follows it.");
            }
        }
    }

    ProcessHandle process() {
        return process;
    }

    CompletableFuture<ProcessHandle> ended() {
        return process.onExit();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
