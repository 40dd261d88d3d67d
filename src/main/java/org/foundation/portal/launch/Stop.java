package org.foundation.portal.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// `./portal stop`: ends the run of a data folder, or what is left of it when its launcher was killed.
final class Stop {

    private static final int PATIENCE_SECONDS = 90;

    private Stop() {}

    static int run(List<String> options, PrintStream out) throws IOException, InterruptedException {
        var data = Run.home(options).data();
        if (!Files.isDirectory(data)) {
            out.println("Nothing runs here: there is no folder " + data + ".");
            return 0;
        }
        try (var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null) {
                stopLeftovers(data, out);
                return 0;
            }
        }
        stopLauncher(data, out);
        return 0;
    }

    private static void stopLeftovers(Path data, PrintStream out) throws IOException, InterruptedException {
        if (Leftovers.in(data).isEmpty()) {
            out.println("Nothing runs in " + data + ".");
        } else {
            Leftovers.stop(data, out);
            out.println("Stopped.");
        }
    }

    private static void stopLauncher(Path data, PrintStream out) throws IOException, InterruptedException {
        var launcher = launcher(data)
                .orElseThrow(() -> new Trouble(
                        "Something holds " + data.resolve("lock") + ", and it is not the launcher of a run.",
                        "Find it with: fuser " + data.resolve("lock")));
        out.println("Stopping the run of " + data + " (pid " + launcher.pid() + ").");
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble(
                    "It did not stop within " + PATIENCE_SECONDS + " seconds.",
                    "End it with: kill -9 " + launcher.pid() + "; then ./portal stop stops what it leaves behind.");
        }
        out.println("Stopped.");
    }

    /// The process that the data folder names, if it is a launcher.
    private static Optional<ProcessHandle> launcher(Path data) throws IOException {
        var file = data.resolve("pid");
        var pid = Files.exists(file) ? Files.readString(file).strip() : "";
        return pid.matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(pid))
                        .filter(it -> it.info().commandLine().orElse("").contains(Main.class.getName()))
                : Optional.empty();
    }
}
