package org.foundation.portal.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Looks after the database each second, on a thread that nothing else uses: the server's own may all be waiting for
/// what is being looked after.
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class WatchTimer {

    private static final Logger LOG = Logger.getLogger(WatchTimer.class.getName());

    @Inject
    DatabaseWatch watch;

    private final ScheduledExecutorService eye = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database watch").factory());

    @PostConstruct
    void begin() {
        eye.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    /// An exception that is not caught ends a scheduled task for good.
    private void look() {
        try {
            watch.look();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "looking after the database failed; it is tried again", e);
        }
    }

    @PreDestroy
    void end() {
        eye.shutdownNow();
    }
}
