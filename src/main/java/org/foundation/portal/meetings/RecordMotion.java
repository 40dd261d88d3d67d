package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_THE_SECRETARY;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_CANCELLED;
import static org.foundation.portal.meetings.MeetingPolicy.RECORD_OPEN;
import static org.foundation.portal.meetings.MeetingPolicy.RECORD_OPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.meetings.MeetingEvent.Moved;
import org.foundation.portal.people.By;
import org.jspecify.annotations.Nullable;

/// Records what was moved at a meeting and how everybody voted who was there.
@ApplicationScoped
public class RecordMotion implements Act<RecordMotion.Case, Moved> {

    @Inject
    MeetingCases meetingCases;

    @Inject
    Motions motions;

    @Inject
    Authority authority;

    /// What was moved, and each vote; nothing yet where it is only asked whether something can be.
    public record Case(MeetingCase of, Motion.@Nullable Wording wording, Map<UUID, RollCallVote> votes) {}

    public Case of(
            Meeting meeting, Motion.@Nullable Wording wording, Map<UUID, RollCallVote> votes, By by, Instant now) {
        return new Case(meetingCases.of(meeting, by, now), wording, votes);
    }

    @Override
    public String name() {
        return "meetings.move";
    }

    @Override
    public List<Verdict> who(RecordMotion.Case it) {
        return MeetingPolicy.judge(it.of(), BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(RecordMotion.Case it) {
        return MeetingPolicy.judge(it.of(), NOT_CANCELLED, RECORD_OPENED, RECORD_OPEN);
    }

    @Override
    public Moved perform(RecordMotion.Case it) {
        var meeting = it.of().meeting();
        var wording = Objects.requireNonNull(it.wording());
        authority.requireSubmitted(wording, meeting);
        var place = motions.lastPlace(meeting.id()) + 1;
        var motion = new Motion(
                meeting, place, wording, it.votes(), it.of().by().id(), it.of().now());
        motions.add(motion);
        return new Moved(meeting, motion, it.of().by(), it.of().now());
    }
}
