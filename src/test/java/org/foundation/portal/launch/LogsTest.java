package org.foundation.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    @TempDir
    Path folder;

    @Test
    void why_the_last_run_ended_is_still_to_be_read_in_the_next() throws Exception {
        Files.writeString(Logs.begin(folder, "wildfly"), "OutOfMemoryError\n");

        var next = Logs.begin(folder, "wildfly");

        assertThat(next).doesNotExist();
        assertThat(folder.resolve("wildfly.1.log")).hasContent("OutOfMemoryError\n");
    }

    @Test
    void five_earlier_logs_are_kept() throws Exception {
        for (int run = 1; run <= 8; run++) {
            Files.writeString(Logs.begin(folder, "wildfly"), "run " + run + "\n");
        }

        try (var files = Files.list(folder)) {
            assertThat(files.count()).isEqualTo(6);
        }
        assertThat(folder.resolve("wildfly.5.log")).hasContent("run 3\n");
    }

    @Test
    void the_end_of_a_log_is_its_last_lines() throws Exception {
        var log = folder.resolve("postgres.log");
        Files.writeString(log, "one\ntwo\nthree\n");

        assertThat(Logs.end(log, 2)).isEqualTo("  two\n  three");
        assertThat(Logs.says(log, "tw")).isTrue();
        assertThat(Logs.end(folder.resolve("none.log"), 2)).isEmpty();
    }
}
