package org.foundation.portal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// PostgreSQL alone, migrated, for tests that need no server. It is kept for the next run while nothing changes that
/// it was made of: the migrations and the sample foundation.
public final class DatabaseUnderTest {

    public static final String PASSWORD = Database.APP_PASSWORD;

    private static final String SHARED = System.getProperty("portal.database-under-test", "");
    private static final Path FOLDER = Path.of("target/database-under-test");
    private static final List<String> MADE_OF = List.of(
            "db-migrations", "src/main/java/org/foundation/portal/demo", "src/main/java/org/foundation/portal/launch");

    private DatabaseUnderTest() {}

    /// Started at the first call, stopped with the run; or the one that somebody else keeps for several runs.
    public static String url() {
        return isShared() ? SHARED : Started.DATABASE.url();
    }

    public static boolean isShared() {
        return !SHARED.isEmpty();
    }

    /// Runs a command that starts many JVMs with tests, while the database stands for all of them.
    public static void main(String[] command) throws IOException, InterruptedException {
        var shared = Stream.concat(Stream.of(command), Stream.of("-Dportal.database-under-test=" + url()));
        System.exit(new ProcessBuilder(shared.toList()).inheritIO().start().waitFor());
    }

    private static final class Started {

        static final Database DATABASE = start();

        private static Database start() {
            try {
                var home = Home.of(FOLDER);
                var key = home.data().resolve("made-of");
                var today = digest(home);
                if (!Files.exists(key) || !Files.readString(key).equals(today)) {
                    Home.deleteTree(home.data());
                    Files.createDirectories(home.data());
                    Files.writeString(key, today);
                }
                var database = Database.start(home, Ports.free());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
                database.migrateForDemo();
                return database;
            } catch (Exception e) {
                throw new IllegalStateException(
                        "the database could not be started for the tests; if an earlier run was killed, stop its "
                                + "PostgreSQL and remove " + FOLDER,
                        e);
            }
        }

        private static String digest(Home home) throws Exception {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var folder : MADE_OF) {
                try (var files = Files.walk(home.project().resolve(folder))) {
                    for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                        sha.update(Files.readAllBytes(file));
                    }
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        }

        private static void close(Database database) {
            try {
                database.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
