package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// Approves the edition in work by the motion that names it: the minutes, the meeting they are of and the motion all
/// become final.
@ApplicationScoped
public class ApproveMinutes implements Serializable {

    @Inject
    Meetings meetings;

    @Inject
    Motions motions;

    @Inject
    Editions editions;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

    /// The motions that can approve them: carried, and naming them as they were submitted.
    public List<Motion> candidates(Meeting meeting) {
        return editions.inWork(meeting.id()).flatMap(Minutes::submitted).stream()
                .flatMap(it -> motions.approving(it.edition()).stream()
                        .filter(motion -> motion.approves().filter(it::equals).isPresent()))
                .filter(it -> outcome(it).carried())
                .toList();
    }

    public Minutes approve(Meeting meeting, UUID motionId, Person by, Instant now) {
        var minutes = editions.inWork(meeting.id()).orElseThrow(() -> new Refusal("meetings.nothing-to-approve"));
        var motion = motions.byId(motionId).orElseThrow(NotFound::new);
        var decidedAt = meetings.byId(motion.meetingId()).orElseThrow();
        requireSettled(decidedAt, meeting);
        if (!meeting.isClosed()) {
            motions.of(meeting.id()).forEach(it -> it.requireComplete(meeting));
        }
        var document = Document.of(meeting, motions.toldIn(meeting.id()), minutes, rulebook.on(meeting.heldOn()));
        minutes.approve(meeting, motion, decidedAt, outcome(motion), document, by.id(), now);
        trail.record(
                AuditEvent.of("meetings.minutes-approved", meeting.id())
                        .by(by.id(), by.name())
                        .publicly()
                        .with("meeting", meeting.title())
                        .with("edition", minutes.edition())
                        .with("motion", motion.title())
                        .with("decided", decidedAt.title())
                        .with("hash", minutes.hash().orElseThrow()),
                now);
        return minutes;
    }

    /// While the record of another meeting is being corrected, its motions approve nothing.
    private void requireSettled(Meeting decidedAt, Meeting meeting) {
        if (!decidedAt.id().equals(meeting.id())
                && editions.inWork(decidedAt.id())
                        .filter(it -> it.edition() > 1 && !it.isApproved())
                        .isPresent()) {
            throw new Refusal("meetings.record-in-correction", decidedAt.title());
        }
    }

    private MotionOutcome outcome(Motion motion) {
        var meeting = meetings.byId(motion.meetingId()).orElseThrow();
        return motion.outcome(meeting, rulebook.on(meeting.heldOn()));
    }
}
