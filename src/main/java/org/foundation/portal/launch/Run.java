package org.foundation.portal.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.foundation.portal.platform.Foundation;

/// `./portal run`: the whole portal on this machine, until Ctrl-C.
final class Run {

    private Run() {}

    static int run(List<String> options, PrintStream out) throws IOException, SQLException, InterruptedException {
        var home = home(options);
        var ports = Ports.standard(portOffset(options));
        Files.createDirectories(home.data());
        try (var channel = FileChannel.open(
                        home.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new Trouble(
                        "A previous run is still there: it holds " + home.data() + ".",
                        "Go to its window and press Ctrl-C, or run: ./portal stop --data " + home.data());
            }
            // nobody else can be starting these: the launcher that did is gone, or it would hold the lock
            Leftovers.stop(home.data(), out);
            Running.requireFree(ports);
            Files.writeString(
                    home.data().resolve("pid"),
                    String.valueOf(ProcessHandle.current().pid()));
            if (options.contains("--fresh")) {
                startOver(home);
                out.println("Starting over: the data of earlier runs is gone.");
            }
            return serve(home, ports, out);
        }
    }

    static Home home(List<String> options) {
        return Home.of(Path.of(value(options, "--data", ".portal")));
    }

    private static void startOver(Home home) throws IOException {
        PostgresFolder.of(home.data()).startOver();
        for (var part : List.of("keycloak", "wildfly")) {
            Home.deleteTree(home.data().resolve(part));
        }
    }

    /// 0 when it was asked to stop, 1 when a part has stopped by itself.
    private static int serve(Home home, Ports ports, PrintStream out)
            throws IOException, SQLException, InterruptedException {
        var begun = System.nanoTime();
        var stopped = new CountDownLatch(1);
        var main = Thread.currentThread();
        var asked = new java.util.concurrent.atomic.AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.set(true);
            main.interrupt();
            try {
                stopped.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        try (var running =
                Running.start(home, ports, true, line -> out.printf("%5.1f s  %s%n", seconds(begun), line))) {
            greet(running, out);
            out.println(running.awaitAnyEnd() + " has stopped by itself; stopping the others. The logs are in "
                    + home.data().resolve("log") + ".");
            return 1;
        } catch (InterruptedException | IOException | SQLException | RuntimeException e) {
            // a part that is told to stop while it starts may fail in many ways
            if (asked.get()) {
                return 0;
            }
            throw e;
        } finally {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
            Leftovers.forget(home.data());
            out.println("Stopped.");
            stopped.countDown();
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void greet(Running running, PrintStream out) {
        out.printf(
                """

                The portal   %s
                Mail         http://localhost:%d
                Keycloak     http://localhost:%d  (admin / demo-only-admin)

                Sign in with the password demo as
                  ada        a member                   grace      a member who also runs a mirror
                  linus      represents a company       nova       has no membership yet
                  margaret   membership committee       mina       membership committee
                  kofi       membership committee and director
                  elena      election committee         omar       election committee
                  sofia      secretary                  theo       treasurer
                  dora       chair of the board

                %s

                Ctrl-C stops everything.
                """, running.address(), running.ports().mail(), running.ports().keycloak(), factors());
    }

    private static String factors() {
        return Foundation.setting("portal.second-factor", "off").equals("off")
                ? "Officers act with a password alone here. PORTAL_SECOND_FACTOR=asked ./portal run asks them for a\n"
                        + "second factor, as every other installation does."
                : "Officers are asked for a second factor: at their first act, for an authenticator to set one up.";
    }

    private static String value(List<String> options, String name, String otherwise) {
        var at = options.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 >= options.size()) {
            throw new Trouble(name + " needs a value.", "Try ./portal help.");
        }
        return options.get(at + 1);
    }

    static int portOffset(List<String> options) {
        return number(value(options, "--port-offset", "0"));
    }

    private static int number(String text) {
        try {
            var number = Integer.parseInt(text);
            if (number >= 0 && number < 50_000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Trouble("--port-offset takes a number from 0 to 49999, not " + text + ".", "Try ./portal help.");
    }
}
