package org.foundation.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path data;

    final List<Process> processes = new ArrayList<>();
    final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void what_a_killed_launcher_left_is_named_with_its_pid_and_stopped() throws Exception {
        var part = sleeper();
        Leftovers.note(data, "Keycloak", part.toHandle());

        Leftovers.stop(data, new PrintStream(heard, true, StandardCharsets.UTF_8));

        assertThat(part.isAlive()).isFalse();
        assertThat(heard.toString(StandardCharsets.UTF_8)).contains("Keycloak (pid " + part.pid() + ")");
        assertThat(Leftovers.in(data)).isEmpty();
    }

    @Test
    void the_children_of_a_part_go_with_it() throws Exception {
        var part = start("sh", "-c", "sleep 300 & echo ready; wait");
        part.inputReader().readLine();
        var child = part.descendants().findFirst().orElseThrow();
        Leftovers.note(data, "Keycloak", part.toHandle());

        Leftovers.stop(data, new PrintStream(heard, true, StandardCharsets.UTF_8));

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void a_process_that_only_has_the_same_number_is_left_alone() throws Exception {
        var stranger = sleeper();
        Files.writeString(data.resolve("parts"), stranger.pid() + " 1000000000000 WildFly\n");

        assertThat(Leftovers.in(data)).isEmpty();
    }

    @Test
    void parts_are_stopped_in_the_reverse_order_of_their_start() throws Exception {
        Leftovers.note(data, "Keycloak", sleeper().toHandle());
        Leftovers.note(data, "WildFly", sleeper().toHandle());

        assertThat(Leftovers.in(data)).extracting(Leftovers.Left::name).containsExactly("WildFly", "Keycloak");
    }

    @Test
    void a_note_cut_short_by_the_kill_is_passed_over() throws Exception {
        Files.writeString(data.resolve("parts"), "4711\n99999999999999999999 1 WildFly\n");

        assertThat(Leftovers.in(data)).isEmpty();
    }

    private Process sleeper() throws IOException {
        return start("sleep", "300");
    }

    private Process start(String... command) throws IOException {
        var process = new ProcessBuilder(command).start();
        processes.add(process);
        return process;
    }
}
