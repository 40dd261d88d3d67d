package org.foundation.portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Starts the real parts once for all integration tests, on free ports and fresh data, and stops them at the end.
public class PortalUnderTest implements LauncherSessionListener {

    private static @Nullable Running running;
    private static @Nullable Part started;

    public static Running running() {
        if (running == null) {
            throw new IllegalStateException("integration tests run in Maven's integration-test phase");
        }
        return running;
    }

    /// As the server of the database sees it, without the portal's rules: for looking, and for faults. One that is
    /// recovering is waited for.
    public static Connection database() throws SQLException {
        var address = "jdbc:postgresql://127.0.0.1:" + running().ports().database() + "/portal";
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (true) {
            try {
                return DriverManager.getConnection(address, "postgres", "postgres");
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    /// Another application beside the portal, there when this returns.
    public static void deploy(WebArchive application) throws IOException, InterruptedException {
        var folder = home().data().resolve("wildfly/deployments");
        var name = application.getName();
        try (var changes = folder.getFileSystem().newWatchService()) {
            folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
            application.as(ZipExporter.class).exportTo(folder.resolve(name).toFile(), true);
            while (!Files.exists(folder.resolve(name + ".deployed"))) {
                var changed = changes.poll(2, TimeUnit.MINUTES);
                if (changed == null || Files.exists(folder.resolve(name + ".failed"))) {
                    throw new IllegalStateException(name + " could not be deployed");
                }
                changed.reset();
            }
        }
    }

    /// As a power cut would.
    public static void killPortal() {
        var pid = started == null ? running().pid("WildFly") : started.pid();
        var portal = ProcessHandle.of(pid).orElseThrow();
        portal.destroyForcibly();
        portal.onExit().join();
    }

    public static void startPortalAgain() throws IOException, InterruptedException {
        started = WildFly.start(home(), running().ports(), false);
        WildFly.awaitReady(started, running().ports());
    }

    private static Home home() {
        return Home.of(Path.of("target/portal-under-test"));
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("portal.it")) {
            return;
        }
        try {
            var home = Home.of(Path.of("target/portal-under-test"));
            for (var old : new String[] {"postgres", "keycloak", "wildfly", "log"}) {
                Home.deleteTree(home.data().resolve(old));
            }
            Files.createDirectories(home.data());
            running = Running.start(home, Ports.free(), false, line -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            System.setProperty(
                    "portal.test.management", String.valueOf(running.ports().management()));
            System.setProperty(
                    "portal.test.http", String.valueOf(running.ports().portal()));
        } catch (Exception e) {
            throw new IllegalStateException("the portal could not be started for the tests", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (started != null) {
            started.close();
        }
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
