package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.jspecify.annotations.Nullable;

/// Freezes a report with what the ledger says at this moment, and tells the trail, so that the figures can be checked
/// against it for good.
@ApplicationScoped
public class PublishReport {

    @Inject
    Ledger ledger;

    @Inject
    Trail trail;

    public Figures figures(Report report, String results) {
        return ledger.figures(report.from(), report.until(), report.currency(), results);
    }

    public void publish(Report report, String results, @Nullable String motion, UUID by, String name, Instant now) {
        report.publish(figures(report, results), motion, by, now);
        trail.record(
                Deed.of("finances.published", report.id())
                        .by(by, name)
                        .publicly()
                        .with("title", report.title())
                        .with("report", report.slug())
                        .with("sha256", report.publication().orElseThrow().sha256()),
                now);
    }
}
