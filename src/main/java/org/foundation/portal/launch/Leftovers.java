package org.foundation.portal.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// What a launcher that was killed left running. Each part is noted in the data folder as it starts; a process is
/// taken for that part only if it began at the moment that was noted, so that a number used again by the system
/// harms nobody.
final class Leftovers {

    private static final String NOTES = "parts";
    private static final Duration ROUNDING = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /// A part that still runs.
    record Left(String name, ProcessHandle process) {

        @Override
        public String toString() {
            return name + " (pid " + process.pid() + ")";
        }
    }

    static void note(Path data, String name, ProcessHandle process) throws IOException {
        var began = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(
                data.resolve(NOTES),
                process.pid() + " " + began.toEpochMilli() + " " + name + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    static void forget(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(NOTES));
    }

    /// In the order in which they are to be stopped: the database last.
    static List<Left> in(Path data) throws IOException {
        var left = new ArrayList<Left>();
        for (var line : lines(data)) {
            read(line).ifPresent(left::addFirst);
        }
        PostgresFolder.of(data).serving().ifPresent(it -> left.add(new Left("PostgreSQL", it)));
        return left;
    }

    private static List<String> lines(Path data) throws IOException {
        try {
            return Files.readAllLines(data.resolve(NOTES));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static Optional<Left> read(String line) {
        var words = line.split(" ", 3);
        if (words.length < 3 || !words[0].matches("\\d{1,18}") || !words[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        var began = Instant.ofEpochMilli(Long.parseLong(words[1]));
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(it -> beganAt(it, began, ROUNDING))
                .map(it -> new Left(words[2], it));
    }

    static boolean beganAt(ProcessHandle process, Instant moment, Duration tolerance) {
        return process.isAlive()
                && process.info()
                        .startInstant()
                        .map(it -> Duration.between(it, moment).abs().compareTo(tolerance) <= 0)
                        .orElse(false);
    }

    /// Says what it stops, and returns when all of it has ended.
    static void stop(Path data, PrintStream out) throws IOException, InterruptedException {
        for (var left : in(data)) {
            out.println("Stopping what an earlier run left behind: " + left + ".");
            stop(left);
        }
        forget(data);
    }

    private static void stop(Left left) throws IOException, InterruptedException {
        var all = Stream.concat(left.process().descendants(), Stream.of(left.process()))
                .toList();
        // PostgreSQL waits for its clients when it is merely asked
        new ProcessBuilder(
                        "kill",
                        left.name().equals("PostgreSQL") ? "-INT" : "-TERM",
                        "" + left.process().pid())
                .start()
                .waitFor();
        try {
            left.process().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            left.process().destroyForcibly();
        }
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        for (var one : all) {
            one.onExit().join();
        }
    }
}
