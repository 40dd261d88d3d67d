package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Refusal;

/// Begins a correction: a new edition with the words of the published one, and the record of the meeting open again, so
/// that a presence or a vote can be put right too. What was published stays as it was. A correction nobody wants any
/// more is given up, once the record is again what it was.
@ApplicationScoped
public class CorrectMinutes implements Serializable {

    @Inject
    Editions editions;

    @Inject
    Motions motions;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

    public Minutes published(Meeting meeting) {
        if (editions.inWork(meeting.id()).isPresent()) {
            throw new Refusal("meetings.correction-in-work");
        }
        return editions.published(meeting.id()).orElseThrow(() -> new Refusal("meetings.not-published"));
    }

    public Minutes begin(Meeting meeting, String why, Person by, Instant now) {
        var next = published(meeting).correct(why, recordOf(meeting), by.id(), now);
        editions.entityManager().persist(next);
        editions.entityManager().flush();
        meeting.openAgain();
        trail.record(auditEvent("meetings.correction-begun", meeting, next, by), now);
        return next;
    }

    public void giveUp(Meeting meeting, Person by, Instant now) {
        var correction = inWork(meeting);
        correction.requireRecord(recordOf(meeting));
        if (!motions.approving(correction.id()).isEmpty()) {
            throw new Refusal("meetings.correction-is-moved");
        }
        meeting.close(now);
        editions.entityManager().flush();
        editions.entityManager().remove(correction);
        trail.record(auditEvent("meetings.correction-given-up", meeting, correction, by), now);
    }

    public Minutes inWork(Meeting meeting) {
        return editions.inWork(meeting.id())
                .filter(it -> it.edition() > 1 && !it.isApproved())
                .orElseThrow(() -> new Refusal("meetings.no-correction"));
    }

    private String recordOf(Meeting meeting) {
        return Document.record(meeting, motions.toldIn(meeting.id()), rulebook.on(meeting.heldOn()));
    }

    private static AuditEvent auditEvent(String what, Meeting meeting, Minutes correction, Person by) {
        return AuditEvent.of(what, meeting.id())
                .by(by.id(), by.name())
                .with("meeting", meeting.title())
                .with("why", correction.reason().orElse(""));
    }
}
