package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Person;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// Approves the edition in work by a motion: the minutes, the meeting they are of and the motion all become final.
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

    /// The motions that can approve them: on minutes, carried, at this meeting or a later one, and not used for an
    /// earlier edition of the same minutes.
    public List<Motion> candidates(Meeting meeting) {
        var used = editions.of(meeting.id()).stream()
                .flatMap(it -> it.approval().stream())
                .map(Approval::motionId)
                .toList();
        var held = meetings.heldFrom(meeting.body(), meeting.heldOn());
        return motions.of(held.stream().map(Meeting::id).toList(), Matter.MINUTES).stream()
                .filter(it -> !used.contains(it.id()))
                .filter(it -> outcome(it).carried())
                .toList();
    }

    public Minutes approve(Meeting meeting, UUID motionId, Person by, Instant now) {
        var minutes = editions.inWork(meeting.id()).orElseThrow(() -> new Refusal("meetings.nothing-to-approve"));
        var motion = motions.byId(motionId).orElseThrow(NotFound::new);
        if (editions.of(meeting.id()).stream().anyMatch(it -> it.isPublished() && it.approvedBy(motionId))) {
            throw new Refusal("meetings.motion-does-not-approve", motion.title());
        }
        var decidedAt = meetings.byId(motion.meetingId()).orElseThrow();
        var moved = motions.of(meeting.id());
        if (!meeting.isClosed()) {
            moved.forEach(it -> it.requireComplete(meeting));
        }
        var document = Document.of(meeting, moved, minutes, rulebook.on(meeting.heldOn()));
        minutes.approve(meeting, motion, decidedAt, outcome(motion), document, by.id(), now);
        trail.record(
                Deed.of("meetings.minutes-approved", meeting.id())
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

    private Outcome outcome(Motion motion) {
        var meeting = meetings.byId(motion.meetingId()).orElseThrow();
        return motion.outcome(meeting, rulebook.on(meeting.heldOn()));
    }
}
