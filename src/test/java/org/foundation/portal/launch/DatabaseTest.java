package org.foundation.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real PostgreSQL of the launcher, with what happens to it on a bad day.
class DatabaseTest {

    @TempDir
    static Path folder;

    final Home home = new Home(Path.of("").toAbsolutePath(), folder);

    @Test
    void a_first_start_that_was_killed_half_way_is_mended_by_the_next(@TempDir Path cut) throws Exception {
        var half = Files.createDirectories(cut.resolve("postgres/global"));
        Files.writeString(cut.resolve("postgres/PG_VERSION"), "18\n");
        Files.writeString(cut.resolve("postgres-begun"), "");

        try (var again = Database.start(new Home(home.project(), cut), Ports.free())) {
            assertThat(again.process().isAlive()).isTrue();
        }
        assertThat(half.resolve("pg_control")).exists();
        assertThat(cut.resolve("postgres-begun")).doesNotExist();
    }

    @Test
    void what_hinders_it_is_said_with_its_own_words_and_advice(@TempDir Path broken) throws Exception {
        start().close();
        Home.copyTree(folder, broken);
        Files.delete(PostgresFolder.of(broken).data().resolve("global/pg_control"));

        assertThatThrownBy(() -> Database.start(new Home(home.project(), broken), Ports.free()))
                .isInstanceOfSatisfying(
                        Trouble.class,
                        it -> assertThat(it.advice())
                                .contains("pg_control")
                                .contains("--fresh")
                                .contains("postgres.log"));
    }

    @Test
    void its_death_is_noticed() throws Exception {
        try (var database = start()) {
            database.process().destroyForcibly();

            assertThat(database.ended().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    @Test
    void what_was_left_running_is_found_as_ours_and_the_copy_of_a_running_folder_is_not_started(@TempDir Path copy)
            throws Exception {
        try (var database = start()) {
            assertThat(Leftovers.in(folder)).extracting(Leftovers.Left::name).containsExactly("PostgreSQL");

            Home.copyTree(folder.resolve("postgres"), copy.resolve("postgres"));

            assertThat(Leftovers.in(copy)).isEmpty();
            assertThatThrownBy(() -> Database.start(new Home(home.project(), copy), Ports.free()))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("is a copy of a database that is running");
            assertThat(database.process().isAlive()).isTrue();
        }
    }

    @Test
    void an_older_program_does_not_touch_a_newer_schema(@TempDir Path scripts) throws Exception {
        try (var database = start()) {
            var url = database.url();
            Files.writeString(scripts.resolve("V001__ground.sql"), "create table ground (one integer);");
            Files.writeString(scripts.resolve("V002__above.sql"), "create table above (two integer);");
            migrate(url, scripts);
            Files.delete(scripts.resolve("V002__above.sql"));

            assertThatThrownBy(() -> migrate(url, scripts))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("newer than this program")
                    .hasMessageContaining("002 (above)");

            Files.writeString(scripts.resolve("V001__ground.sql"), "create table ground (other integer);");
            Files.writeString(scripts.resolve("V002__above.sql"), "create table above (two integer);");

            assertThatThrownBy(() -> migrate(url, scripts))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("V001__ground.sql")
                    .extracting(it -> ((Trouble) it).getMessage() + ((Trouble) it).advice())
                    .asString()
                    .doesNotContainIgnoringCase("repair");
            emptied(url);
        }
    }

    private static void migrate(String url, Path scripts) {
        Database.migrate(url, "portal_owner", "demo-only-portal_owner", "filesystem:" + scripts);
    }

    private static void emptied(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url, "portal_owner", "demo-only-portal_owner");
                var statement = connection.createStatement()) {
            statement.execute("drop schema portal cascade");
        }
    }

    private Database start() throws IOException, java.sql.SQLException, InterruptedException {
        return Database.start(home, Ports.free());
    }
}
