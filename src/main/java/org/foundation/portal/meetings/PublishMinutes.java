package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Refusal;

/// Opens the approved edition to everybody, and says so on the trail.
@ApplicationScoped
public class PublishMinutes implements Serializable {

    @Inject
    Editions editions;

    @Inject
    Trail trail;

    public Minutes publish(Meeting meeting, Person by, Instant now) {
        var minutes = editions.inWork(meeting.id()).orElseThrow(() -> new Refusal("meetings.not-approved"));
        minutes.publish(by.id(), now);
        trail.record(
                AuditEvent.of(
                                minutes.edition() == 1 ? "meetings.minutes-published" : "meetings.minutes-corrected",
                                meeting.id())
                        .by(by.id(), by.name())
                        .publicly()
                        .with("meeting", meeting.title())
                        .with("edition", minutes.edition())
                        .with("why", minutes.reason().orElse(""))
                        .with("hash", minutes.hash().orElseThrow()),
                now);
        return minutes;
    }
}
