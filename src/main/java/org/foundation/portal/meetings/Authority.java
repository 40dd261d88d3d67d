package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// What was done by the authority of a motion is not undone by the way: a vote or a presence that would take a motion
/// its majority is put right after what rests on the motion has been decided anew.
@ApplicationScoped
class Authority {

    @Inject
    Meetings meetings;

    @Inject
    Motions motions;

    @Inject
    Editions editions;

    @Inject
    Rulebook rulebook;

    /// Every motion something rests on still carries.
    void require(Meeting meeting) {
        var rules = rulebook.on(meeting.heldOn());
        for (var motion : motions.of(meeting.id())) {
            if (motion.isReliedOn()
                    && !isReplaced(motion)
                    && !motion.outcome(meeting, rules).carried()) {
                throw new Refusal("meetings.rests-on-motion").with("motion", motion.title());
            }
        }
    }

    /// Minutes that a motion approves were laid before the directors, in these words and in time.
    void requireSubmitted(Motion.Wording wording, Meeting decidedAt) {
        var approves = wording.approves();
        if (approves != null) {
            var minutes = editions.byId(approves.edition()).orElseThrow(NotFound::new);
            var meeting = meetings.byId(minutes.meetingId()).orElseThrow();
            minutes.requireSubmittedFor(approves, meeting, decidedAt);
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
}
