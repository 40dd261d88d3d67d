package org.foundation.portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The launcher as it is typed, where it refuses before it builds or starts anything.
class PortalCommandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run --port-ofset 5      | Did you mean --port-offset?
            run --port-offset       | --port-offset needs a value
            run --port-offset five  | takes a number, not five
            run --data --fresh      | --data needs a value
            run now                 | does not know now
            stop --fresh            | does not know --fresh
            build --quick           | does not know --quick
            migrate --dry-run       | does not know --dry-run
            format --check          | does not know --check
            import meetings         | needs the name of a file
            import metings list.csv | ./portal import meetings FILE.csv
            bench                   | ./portal bench tally
            bench tally --long      | ./portal bench tally
            test BoxIT              | -Dtest=NAME
            mutate bord             | Did you mean board?
            rnu                     | Did you mean run?
            """)
    void what_it_does_not_know_is_refused_with_what_was_meant(String typed, String said) throws Exception {
        var answer = portal(typed.split(" "));

        assertThat(answer.said()).contains(said).contains("./portal help");
        assertThat(answer.code()).isEqualTo(2);
    }

    @Test
    void help_names_every_command() throws Exception {
        assertThat(portal("help").said())
                .contains("run", "stop", "test", "mutate", "build", "migrate", "import", "tally", "bench", "format");
    }

    private static Answer portal(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./portal"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }

    private record Answer(int code, String said) {}
}
