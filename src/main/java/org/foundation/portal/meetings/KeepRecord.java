package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// Keeps the record of a meeting: who was there, what was moved and how everybody voted. What was done under the
/// authority of a motion is not undone in passing: a vote or a presence that would take a motion its majority is put
/// right after what rests on the motion has been decided anew.
@ApplicationScoped
public class KeepRecord implements Serializable {

    @Inject
    Meetings meetings;

    @Inject
    Motions motions;

    @Inject
    Editions editions;

    @Inject
    OpenMeeting openMeeting;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

    /// Who was there. The first time this opens the record, with everybody who is in office that day.
    public void attend(
            Meeting meeting, Map<UUID, Presence> presences, Collection<String> guests, Person by, Instant now) {
        if (!meeting.isHeld()) {
            openMeeting.open(meeting, by.id(), now);
            meeting.requirePresences(presences);
        }
        meeting.attend(presences, guests);
        requireAuthority(meeting);
        trail.record(
                AuditEvent.of("meetings.attendance-recorded", meeting.id())
                        .by(by.id(), by.name())
                        .with("meeting", meeting.title())
                        .with(
                                "present",
                                meeting.quorum(rulebook.on(meeting.heldOn())).present()),
                now);
    }

    public Motion move(Meeting meeting, Motion.Wording wording, Map<UUID, RollCallVote> votes, Person by, Instant now) {
        requireSubmitted(wording, meeting);
        var motion = new Motion(meeting, motions.lastPlace(meeting.id()) + 1, wording, votes, by.id(), now);
        motions.add(motion);
        recorded(meeting, motion, by, now);
        return motion;
    }

    public void putRight(
            Meeting meeting,
            Motion motion,
            Motion.Wording wording,
            Map<UUID, RollCallVote> votes,
            Person by,
            Instant now) {
        if (!wording.equals(motion.wording())) {
            requireSubmitted(wording, meeting);
        }
        motion.record(meeting, wording, votes, by.id(), now);
        requireAuthority(meeting);
        recorded(meeting, motion, by, now);
    }

    public void remove(Meeting meeting, Motion motion, Person by, Instant now) {
        motion.requireOpen(meeting);
        motions.remove(motion);
        trail.record(
                AuditEvent.of("meetings.motion-removed", meeting.id())
                        .by(by.id(), by.name())
                        .with("meeting", meeting.title())
                        .with("motion", motion.title()),
                now);
    }

    private void requireSubmitted(Motion.Wording wording, Meeting decidedAt) {
        var approves = wording.approves();
        if (approves != null) {
            var minutes = editions.byId(approves.edition()).orElseThrow(NotFound::new);
            var meeting = meetings.byId(minutes.meetingId()).orElseThrow();
            minutes.requireSubmittedFor(approves, meeting, decidedAt);
        }
    }

    /// Every motion something rests on still carries.
    private void requireAuthority(Meeting meeting) {
        var rules = rulebook.on(meeting.heldOn());
        for (var motion : motions.of(meeting.id())) {
            if (motion.isReliedOn()
                    && !isReplaced(motion)
                    && !motion.outcome(meeting, rules).carried()) {
                throw new Refusal("meetings.rests-on-motion").with("title", motion.title());
            }
        }
    }

    /// Minutes rest on the motion that approved them until a later edition of them is approved; whatever else was
    /// done by a motion rests on it for good.
    private boolean isReplaced(Motion motion) {
        return motion.approves()
                .flatMap(it -> editions.byId(it.edition()))
                .filter(it -> editions.of(it.meetingId()).stream()
                        .anyMatch(later -> later.isApproved() && later.edition() > it.edition()))
                .isPresent();
    }

    private void recorded(Meeting meeting, Motion motion, Person by, Instant now) {
        trail.record(
                AuditEvent.of("meetings.motion-recorded", meeting.id())
                        .by(by.id(), by.name())
                        .with("meeting", meeting.title())
                        .with("motion", motion.title()),
                now);
    }
}
