package org.foundation.portal.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.foundation.portal.platform.DatabaseWatch;
import org.foundation.portal.platform.Pulse;

/// `/health/ready` on the management port: whether the database answers, and whether what falls due is done. Neither
/// check waits for anything.
@ApplicationScoped
public class Health {

    private static final Duration UNWATCHED = Duration.ofSeconds(30);
    /// A count of tens of thousands of ballots is done in seconds.
    private static final Duration TOO_LONG = Duration.ofMinutes(5);

    @Inject
    DatabaseWatch database;

    @Inject
    Pulse pulse;

    @Produces
    @Readiness
    HealthCheck database() {
        return () -> HealthCheckResponse.named("database")
                .status(!database.isAway() && database.age().compareTo(UNWATCHED) < 0)
                .withData("seconds-since-asked", database.age().toSeconds())
                .build();
    }

    @Produces
    @Readiness
    HealthCheck whatFallsDue() {
        return () -> HealthCheckResponse.named("what-falls-due")
                .status(pulse.leap().isEmpty() && pulse.age().compareTo(TOO_LONG) < 0)
                .withData("seconds-since-done", pulse.age().toSeconds())
                .withData("clock-ahead", pulse.leap().map(Duration::toString).orElse("no"))
                .build();
    }
}
