package org.foundation.portal.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.foundation.portal.audit.Entries;

/// Whether the trail is whole, checked from its first link at most once a minute however many readers ask.
@ApplicationScoped
public class TrailCheck {

    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    @Inject
    Entries entries;

    private final ReentrantLock checking = new ReentrantLock();
    private volatile long broken;
    private volatile long checkedAt = System.nanoTime() - KEPT;

    /// The first link that does not check, or 0.
    public long broken() {
        if (System.nanoTime() - checkedAt >= KEPT && checking.tryLock()) {
            try {
                broken = entries.firstBroken();
                checkedAt = System.nanoTime();
            } finally {
                checking.unlock();
            }
        }
        return broken;
    }
}
