package org.foundation.portal.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The embedded PostgreSQL with durable settings, and the schema's migrations. The owner migrates; the portal works
/// as
/// `portal_app`, which owns nothing.
public final class Database implements AutoCloseable {

    /// Marked as the demo's own: docker/ takes its secrets from the environment.
    public static final String APP_PASSWORD = "demo-only-portal_app";

    private final EmbeddedPostgres server;
    private final int port;

    private Database(EmbeddedPostgres server, int port) {
        this.server = server;
        this.port = port;
    }

    static Database start(Home home, Ports ports) throws IOException, SQLException {
        var server = EmbeddedPostgres.builder()
                .setPort(ports.database())
                .setDataDirectory(home.data().resolve("postgres"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(Files.createDirectories(home.data().resolve("postgres-server"))
                        .toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("log_parameter_max_length", "0")
                .setServerConfig("log_parameter_max_length_on_error", "0")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setErrorRedirector(
                        ProcessBuilder.Redirect.appendTo(home.log("postgres").toFile()))
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(home.log("postgres").toFile()))
                .start();
        var database = new Database(server, ports.database());
        database.createOnce();
        return database;
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
        } catch (FlywayException e) {
            throw new Trouble(
                    "The data of an earlier run do not fit this version of the portal.",
                    "Start over with ./portal run --fresh (the sample foundation is made anew), or keep them apart with --data.");
        }
        try (var connection = DriverManager.getConnection(url(), "portal_owner", "demo-only-portal_owner");
                var statement = connection.createStatement()) {
            statement.execute("grant update (shift) on portal.clock to portal_app");
        }
    }

    /// Brings the schema of any database up to date, as its owner.
    static int migrate(String url, String user, String password) {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db-migrations")
                .schemas("portal")
                .createSchemas(true)
                .validateMigrationNaming(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    static Path file(Home home) {
        return home.data().resolve("postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
