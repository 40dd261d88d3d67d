package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_THE_SECRETARY;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_CANCELLED;
import static org.foundation.portal.meetings.MeetingPolicy.RECORD_OPEN;
import static org.foundation.portal.meetings.MeetingPolicy.RECORD_OPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.meetings.MeetingEvent.MotionRemoved;
import org.foundation.portal.people.By;

/// Takes a motion out of the record that was not moved, as long as nothing rests on it.
@ApplicationScoped
public class RemoveMotion implements Act<RemoveMotion.Case, MotionRemoved> {

    @Inject
    MeetingCases meetingCases;

    @Inject
    Motions motions;

    /// The motion to be removed.
    public record Case(MeetingCase of, Motion motion) {}

    public Case of(Meeting meeting, Motion motion, By by, Instant now) {
        return new Case(meetingCases.of(meeting, by, now), motion);
    }

    @Override
    public String name() {
        return "meetings.move";
    }

    @Override
    public List<Verdict> who(RemoveMotion.Case it) {
        return MeetingPolicy.judge(it.of(), BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(RemoveMotion.Case it) {
        return Stream.concat(
                        MeetingPolicy.judge(it.of(), NOT_CANCELLED, RECORD_OPENED, RECORD_OPEN).stream(),
                        Stream.of(Verdict.plain(
                                        "meetings.rule.not-relied-on",
                                        !it.motion().isReliedOn(),
                                        it.of().meeting().heldOn())
                                .with("motion", it.motion().title())))
                .toList();
    }

    @Override
    public Optional<Consequence> consequence(RemoveMotion.Case it) {
        return Optional.of(Consequence.of("meetings.move.remove.consequence"));
    }

    @Override
    public MotionRemoved perform(RemoveMotion.Case it) {
        motions.remove(it.motion());
        return new MotionRemoved(
                it.of().meeting(), it.motion(), it.of().by(), it.of().now());
    }
}
