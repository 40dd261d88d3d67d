package org.foundation.portal.tally.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_file_is_counted_and_all_seats_filled() throws IOException {
        assertThat(run("board.blt")).isZero();
        assertThat(said()).contains("   1  Castor", "meek-prf");
    }

    @Test
    void a_cap_by_name_leaves_a_seat_vacant_and_says_so_by_its_code() throws IOException {
        assertThat(run("board.blt", "--cap", "Gemini=1:Castor,2,3", "--text")).isEqualTo(3);
        assertThat(said()).contains("One seat stays vacant", "Without caps these would be elected: Castor, Helen");
    }

    @Test
    void other_rules_and_forms() throws IOException {
        assertThat(run("board.blt", "--rule", "scottish", "--json")).isZero();
        assertThat(said()).contains("\"rule\": \"scottish\"");
        assertThat(run("board.blt", "--rule", "score:3", "--csv")).isZero();
        assertThat(run(
                        "board.blt",
                        "--rule",
                        "schulze",
                        "--unranked",
                        "no-opinion",
                        "--ties",
                        "backwards",
                        "--seats",
                        "1"))
                .isZero();
        assertThat(run("board.blt", "--abif")).isZero();
        assertThat(said()).contains("4:c1>c2");
    }

    @Test
    void a_runoff_has_its_switches_and_prints_them() throws IOException {
        assertThat(run(
                        "board.blt",
                        "--rule",
                        "irv",
                        "--seats",
                        "1",
                        "--overvote",
                        "stop-if-several",
                        "--skips",
                        "1",
                        "--repeat",
                        "stop",
                        "--batch",
                        "--until-two",
                        "--threshold",
                        "first-round"))
                .isZero();
        assertThat(said())
                .contains("equal ranks: stop if several")
                .contains("empty ranks allowed in a row: 1")
                .contains("second mentions: stop")
                .contains("sure losers: together")
                .contains("until two remain: true")
                .contains("first round");
        assertThat(run("board.blt", "--rule", "irv", "--overvote", "dance")).isEqualTo(2);
        assertThat(run("board.blt", "--rule", "irv", "--skips", "-1")).isEqualTo(2);
        assertThat(run("board.blt", "--batch")).isEqualTo(2);
    }

    @Test
    void bad_files_and_bad_words_have_codes_of_their_own() throws IOException {
        assertThat(run("bad.blt")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 2, column 3");
        assertThat(new TallyCommand(new PrintStream(out), new PrintStream(err))
                        .run(folder.resolve("none.blt").toString()))
                .isEqualTo(4);
        assertThat(run("board.blt", "--rule", "dice")).isEqualTo(2);
        assertThat(run("board.blt", "--seats", "0")).isEqualTo(2);
        assertThat(run("board.blt", "--cap", "x")).isEqualTo(2);
        assertThat(run("board.blt", "--dance")).isEqualTo(2);
        assertThat(new TallyCommand(new PrintStream(out), new PrintStream(err)).run())
                .isEqualTo(2);
        assertThat(new TallyCommand(new PrintStream(out), new PrintStream(err)).run("--help"))
                .isZero();
    }

    private int run(String file, String... more) throws IOException {
        Files.writeString(
                folder.resolve("board.blt"), "3 2\n4 1 2 0\n2 3 0\n0\n\"Castor\"\n\"Pollux\"\n\"Helen\"\n\"Twins\"\n");
        Files.writeString(folder.resolve("bad.blt"), "3 2\n4 9 0\n0\n\"Castor\"\n\"Pollux\"\n\"Helen\"\n\"Twins\"\n");
        var words = new String[more.length + 1];
        words[0] = folder.resolve(file).toString();
        System.arraycopy(more, 0, words, 1, more.length);
        return new TallyCommand(new PrintStream(out), new PrintStream(err)).run(words);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
