package org.foundation.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// When this node last came to the end of a round of [Ticks], and whether rounds are held because the clock cannot be
/// believed.
@ApplicationScoped
public class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class.getName());

    private final AtomicReference<Beat> last = new AtomicReference<>(new Beat(System.nanoTime(), null));

    void beat() {
        if (last.getAndSet(new Beat(System.nanoTime(), null)).held() != null) {
            LOG.warning("The database's clock is believed again; what fell due is done.");
        }
    }

    void hold(Duration ahead) {
        if (last.getAndUpdate(it -> new Beat(it.at(), ahead)).held() == null) {
            LOG.log(
                    Level.SEVERE,
                    "The database''s clock leapt ahead by {0}. Nothing that falls due is done until it is set right;"
                            + " if it is right, start the portal again.",
                    ahead);
        }
    }

    /// Since the end of the last round.
    public Duration age() {
        return Duration.ofNanos(System.nanoTime() - last.get().at());
    }

    /// How far the clock has leapt, while rounds are held for it.
    public Optional<Duration> leap() {
        return Optional.ofNullable(last.get().held());
    }

    private record Beat(long at, @Nullable Duration held) {}
}
