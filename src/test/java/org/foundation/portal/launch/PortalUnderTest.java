package org.foundation.portal.launch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Starts the real parts once for all integration tests, on free ports and fresh data, and stops them at the end.
public class PortalUnderTest implements LauncherSessionListener {

    private static @Nullable Running running;

    public static Running running() {
        if (running == null) {
            throw new IllegalStateException("integration tests run in Maven's integration-test phase");
        }
        return running;
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
            java.nio.file.Files.createDirectories(home.data());
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
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
