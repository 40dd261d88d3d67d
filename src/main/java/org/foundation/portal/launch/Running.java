package org.foundation.portal.launch;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// All parts of one portal, started in their order and stopped in the reverse one, whatever went wrong in between.
public final class Running implements AutoCloseable {

    private final Home home;
    private final Ports ports;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final ArrayList<Part> processes = new ArrayList<>();
    private @Nullable Database database;

    private Running(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
    }

    /// `progress` hears a line as each part is ready. Page edits show on reload when `development` is set.
    public static Running start(Home home, Ports ports, boolean development, Consumer<String> progress)
            throws IOException, SQLException, InterruptedException {
        requireFree(ports);
        var running = new Running(home, ports);
        try {
            running.startAll(development, progress);
            return running;
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            running.close();
            throw e;
        }
    }

    static void requireFree(Ports ports) {
        var taken = ports.taken();
        if (!taken.isEmpty()) {
            throw new Trouble(
                    "In use already: " + wordsFor(taken) + ".",
                    "It is no part of this data folder's earlier runs. Stop what holds the port, or move this portal"
                            + " aside: ./portal run --port-offset 100.");
        }
    }

    private static String wordsFor(Map<Integer, String> taken) {
        return String.join(
                ", ",
                taken.entrySet().stream()
                        .map(e -> "port " + e.getKey() + " (for " + e.getValue() + ")")
                        .toList());
    }

    private void startAll(boolean development, Consumer<String> progress)
            throws IOException, SQLException, InterruptedException {
        started.push(MailSink.start(ports));
        if (DemoRealm.of(home).renew(home.data().resolve("keycloak"))) {
            progress.accept("The realm has changed since the last run, so the sign-in service begins anew with it: an"
                    + " account you made yourself has to be made again, and is then linked by a letter");
        }
        var keycloak = process(Keycloak.start(home, ports));
        database = started(Database.start(home, ports));
        progress.accept("PostgreSQL is ready");
        database.migrateForDemo();
        DemoRealm.adopt(database.url(), Keycloak.issuer(ports));
        progress.accept("The schema is up to date");
        var wildfly = process(WildFly.start(home, ports, development));
        if (development) {
            started.push(PageMirror.start(home));
        }
        Keycloak.awaitReady(keycloak, ports);
        progress.accept("Keycloak is ready");
        WildFly.awaitReady(wildfly, ports);
        progress.accept("The portal is ready");
    }

    private Part process(Part part) throws IOException {
        Leftovers.note(home.data(), part.name(), part.handle());
        processes.add(part);
        return started(part);
    }

    private <P extends AutoCloseable> P started(P part) {
        started.push(part);
        return part;
    }

    public Ports ports() {
        return ports;
    }

    /// The name of the first part that stops by itself.
    String awaitAnyEnd() throws InterruptedException {
        var ends = new ArrayList<CompletableFuture<String>>();
        processes.forEach(part -> ends.add(part.ended().thenApply(Part::name)));
        ends.add(Objects.requireNonNull(database).ended().thenApply(it -> "PostgreSQL"));
        try {
            return (String) CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for a process cannot fail", e);
        }
    }

    public String address() {
        return "http://localhost:" + ports.portal();
    }

    /// Tests stop and start parts to see what a visitor sees then.
    public long pid(String name) {
        if (name.equals("PostgreSQL")) {
            return Objects.requireNonNull(database).process().pid();
        }
        return processes.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow()
                .pid();
    }

    @Override
    public synchronized void close() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                Logger.getLogger("portal").log(Level.WARNING, "while stopping", e);
            }
        }
    }
}
