package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_THE_SECRETARY;
import static org.foundation.portal.meetings.MeetingPolicy.MINUTES_IN_WORK;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_APPROVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.meetings.MeetingEvent.Approved;
import org.foundation.portal.people.By;
import org.foundation.portal.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// Approves the edition in work by the motion that names it: the minutes, the meeting they are of and the motion
/// all become final.
@ApplicationScoped
public class ApproveMinutes implements Act<ApproveMinutes.Case, Approved> {

    @Inject
    MeetingCases meetingCases;

    @Inject
    Meetings meetings;

    @Inject
    Motions motions;

    @Inject
    Editions editions;

    @Inject
    Rulebook rulebook;

    /// The papers, the motion that approved them, and the meeting that carried it; no motion yet where it is only asked
    /// whether there is something to approve.
    public record Case(
            MeetingCase of,
            @Nullable Motion motion,
            @Nullable MeetingCase decidedAt) {}

    public Case of(Meeting meeting, By by, Instant now) {
        return new Case(meetingCases.of(meeting, by, now), null, null);
    }

    public Case of(Meeting meeting, UUID motionId, By by, Instant now) {
        var motion = motions.byId(motionId).orElseThrow(NotFound::new);
        var decidedAt = motion.meetingId().equals(meeting.id())
                ? meeting
                : meetings.byId(motion.meetingId()).orElseThrow();
        return new Case(meetingCases.of(meeting, by, now), motion, meetingCases.of(decidedAt, by, now));
    }

    /// The motions that can approve them: carried, and naming them as they were submitted.
    public List<Motion> candidates(Meeting meeting) {
        return editions.inWork(meeting.id()).flatMap(Minutes::submitted).stream()
                .flatMap(it -> motions.approving(it.edition()).stream()
                        .filter(motion -> motion.approves().filter(it::equals).isPresent()))
                .filter(this::isCarried)
                .toList();
    }

    private boolean isCarried(Motion motion) {
        var meeting = meetings.byId(motion.meetingId()).orElseThrow();
        return motion.outcome(meeting, rulebook.on(meeting.heldOn())).carried();
    }

    @Override
    public String name() {
        return "meetings.approve";
    }

    @Override
    public List<Verdict> who(ApproveMinutes.Case it) {
        return MeetingPolicy.judge(it.of(), BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(ApproveMinutes.Case it) {
        return approvable(it);
    }

    @Override
    public Approved perform(ApproveMinutes.Case it) {
        var meeting = it.of().meeting();
        var minutes = it.of().work().orElseThrow();
        var motion = Objects.requireNonNull(it.motion());
        var decidedAt = Objects.requireNonNull(it.decidedAt());
        if (!meeting.isClosed()) {
            motions.of(meeting.id()).forEach(of -> of.requireComplete(meeting));
        }
        var document = Document.of(
                meeting, motions.toldIn(meeting.id()), minutes, it.of().rules());
        var motionOutcome = motion.outcome(decidedAt.meeting(), decidedAt.rules());
        minutes.approve(
                meeting,
                motion,
                decidedAt.meeting(),
                motionOutcome,
                document,
                it.of().by().id(),
                it.of().now());
        return new Approved(
                meeting,
                minutes,
                motion,
                decidedAt.meeting(),
                it.of().by(),
                it.of().now());
    }

    /// While the record of another meeting is being corrected, its motions approve nothing.
    private static List<Verdict> approvable(Case it) {
        var verdicts = new ArrayList<Verdict>(MeetingPolicy.judge(it.of(), MINUTES_IN_WORK, NOT_APPROVED));
        var decidedAt = it.decidedAt();
        if (decidedAt != null && !decidedAt.meeting().equals(it.of().meeting())) {
            verdicts.add(Verdict.plain(
                            "meetings.rule.settled",
                            decidedAt.correction().isEmpty(),
                            decidedAt.meeting().heldOn())
                    .with("meeting", decidedAt.meeting().title()));
        }
        return verdicts;
    }
}
