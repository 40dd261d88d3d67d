package org.foundation.portal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A process of its own, with a log file and an address that answers when it is ready.
final class Part implements AutoCloseable {

    /// What WildFly writes when it is up and the application is not.
    private static final String FAILED = "started (with errors)";

    private final String name;
    private final Process process;
    private final Path log;

    private Part(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Part start(String name, Path log, List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().keySet().removeIf(key -> key.equals("JAVA_OPTS") || key.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new Part(name, builder.start(), log);
    }

    /// Waits until the address answers 200, or says which log to read.
    void awaitReady(String address, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new Trouble(name + " stopped while starting.", whatItSaid());
            }
            if (answers(address)) {
                return;
            }
            if (logSays(FAILED)) {
                throw new Trouble(name + " could not start the application.", whatItSaid());
            }
            if (process.waitFor(150, TimeUnit.MILLISECONDS)) {
                throw new Trouble(name + " stopped while starting.", whatItSaid());
            }
        }
        throw new Trouble(name + " did not answer within " + patience.toSeconds() + " s.", "Read " + log + ".");
    }

    private String whatItSaid() {
        try {
            return "It is all in " + log + ", which ends:\n" + Logs.end(log, 8);
        } catch (IOException e) {
            return "Read " + log + ".";
        }
    }

    private boolean logSays(String words) {
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.contains(words));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static boolean answers(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(20000);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }

    /// Completes with this part when it has stopped.
    CompletableFuture<Part> ended() {
        return process.onExit().thenApply(it -> this);
    }

    long pid() {
        return process.pid();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    Path log() {
        return log;
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        var children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            for (var child : children) {
                child.destroy();
            }
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
