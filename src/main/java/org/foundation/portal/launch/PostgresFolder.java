package org.foundation.portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the embedded PostgreSQL keeps its data and its programs, and what a start that was cut short left of both.
final class PostgresFolder {

    /// From the process to the moment that it writes into its folder.
    private static final Duration STARTING = Duration.ofSeconds(10);

    private final Path data;
    private final Path programs;
    private final Path begun;

    private PostgresFolder(Path folder) {
        this.data = folder.resolve("postgres");
        this.programs = folder.resolve("postgres-server");
        this.begun = folder.resolve("postgres-begun");
    }

    static PostgresFolder of(Path folder) {
        return new PostgresFolder(folder);
    }

    Path data() {
        return data;
    }

    Path programs() {
        return programs;
    }

    /// Removes what was never finished: programs unpacked in part, and a database of which the first start never
    /// came to its end.
    void prepare() throws IOException {
        Files.createDirectories(programs);
        try (var versions = Files.list(programs)) {
            for (var version : versions.filter(Files::isDirectory).toList()) {
                if (!Files.exists(version.resolve(".exists"))) {
                    Home.deleteTree(version);
                }
            }
        }
        if (Files.exists(begun)) {
            Home.deleteTree(data);
        }
        if (!Files.exists(data)) {
            Files.writeString(begun, "");
        }
    }

    /// The database is made, with its roles: from now on nothing is ever removed.
    void isMade() throws IOException {
        Files.deleteIfExists(begun);
    }

    void startOver() throws IOException {
        Home.deleteTree(data);
        Home.deleteTree(programs);
    }

    /// The process that serves this folder, and no other: PostgreSQL writes into it who it is, when it began and which
    /// folder it serves.
    Optional<ProcessHandle> serving() throws IOException {
        var lines = said();
        return lines.size() >= 3 && isHere(lines.get(1)) ? running(lines) : Optional.empty();
    }

    /// The process that serves the folder from which this one was copied, files and all.
    Optional<ProcessHandle> servingTheOriginal() throws IOException {
        var lines = said();
        return lines.size() >= 3 && !isHere(lines.get(1)) ? running(lines) : Optional.empty();
    }

    private boolean isHere(String folder) throws IOException {
        return Files.exists(Path.of(folder)) && Files.isSameFile(Path.of(folder), data);
    }

    private List<String> said() throws IOException {
        var file = data.resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static Optional<ProcessHandle> running(List<String> lines) {
        try {
            var began = Instant.ofEpochSecond(Long.parseLong(lines.get(2)));
            return ProcessHandle.of(Long.parseLong(lines.get(0))).filter(it -> Leftovers.beganAt(it, began, STARTING));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
