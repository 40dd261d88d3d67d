package org.foundation.portal.finances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.meetings.Motions;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// Freezes a report with what the ledger says at this moment, in the foundation's language whoever publishes it, and
/// tells the trail, so that the figures can be checked against it for good.
@ApplicationScoped
public class PublishReport {

    @Inject
    Ledger ledger;

    @Inject
    Motions motions;

    @Inject
    Meetings meetings;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

    public Figures figures(Report report) {
        return ledger.figures(report.from(), report.until(), report.currency(), FoundationText.say("finances.results"));
    }

    /// The motions of the board that anybody can look up: carried, and told of in published minutes.
    public List<Motion> motionsSince(LocalDate day) {
        return motions.publishedSince(day).stream().filter(this::carried).toList();
    }

    /// @param motion what the board decided; without it, the treasurer publishes on their own authority (BL 6.9)
    public void publish(Report report, Optional<UUID> motion, UUID by, String name, Instant now) {
        var decided = motion.map(it -> motions.byId(it).orElseThrow(NotFound::new));
        decided.filter(it -> !carried(it)).ifPresent(it -> {
            throw new Refusal("finances.motion-not-carried").with("title", it.title());
        });
        report.publish(figures(report), decided, by, now);
        decided.ifPresent(it -> it.reliedOn(now));
        trail.record(
                AuditEvent.of("finances.published", report.id())
                        .by(by, name)
                        .publicly()
                        .with("title", report.title())
                        .with("report", report.slug())
                        .with("motion", decided.map(Motion::title).orElse(""))
                        .with("sha256", report.publication().orElseThrow().sha256()),
                now);
    }

    private boolean carried(Motion motion) {
        var meeting = meetings.byId(motion.meetingId()).orElseThrow();
        return motion.outcome(meeting, rulebook.on(meeting.heldOn())).carried();
    }
}
