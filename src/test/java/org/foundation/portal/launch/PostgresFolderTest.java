package org.foundation.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresFolderTest {

    @TempDir
    Path folder;

    @Test
    void programs_unpacked_in_part_are_unpacked_anew() throws Exception {
        var half = Files.createDirectories(folder.resolve("postgres-server/PG-half"));
        Files.createSymbolicLink(half.resolve("libpq.so"), Path.of("libpq.so.5"));
        var whole = Files.createDirectories(folder.resolve("postgres-server/PG-whole"));
        Files.writeString(whole.resolve(".exists"), "");

        PostgresFolder.of(folder).prepare();

        assertThat(half).doesNotExist();
        assertThat(whole.resolve(".exists")).exists();
    }

    @Test
    void a_database_whose_making_was_cut_short_is_made_anew() throws Exception {
        var first = PostgresFolder.of(folder);
        first.prepare();
        Files.createDirectories(first.data());

        PostgresFolder.of(folder).prepare();

        assertThat(first.data()).doesNotExist();
    }

    @Test
    void a_database_that_was_made_is_never_removed() throws Exception {
        var first = PostgresFolder.of(folder);
        first.prepare();
        Files.createDirectories(first.data());
        first.isMade();

        PostgresFolder.of(folder).prepare();

        assertThat(first.data()).exists();
    }

    @Test
    void starting_over_also_removes_the_programs() throws Exception {
        var programs = Files.createDirectories(folder.resolve("postgres-server/PG-half"));

        PostgresFolder.of(folder).startOver();

        assertThat(programs).doesNotExist();
    }

    @Test
    void a_process_that_took_over_the_number_of_an_old_server_is_no_server() throws Exception {
        var data = Files.createDirectories(folder.resolve("postgres"));
        var here = ProcessHandle.current().pid();
        var longAgo = Instant.now().minusSeconds(86_400).getEpochSecond();
        Files.writeString(data.resolve("postmaster.pid"), here + "\n" + data + "\n" + longAgo + "\n");

        assertThat(PostgresFolder.of(folder).serving()).isEmpty();
    }
}
