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
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.meetings.MeetingEvent.Moved;
import org.foundation.portal.people.By;

/// Puts right what was recorded of a motion. Once something has been done by its authority its words stay, and a
/// vote that would take it its majority is refused.
@ApplicationScoped
public class CorrectMotion implements Act<CorrectMotion.Case, Moved> {

    @Inject
    MeetingCases meetingCases;

    @Inject
    Authority authority;

    /// The motion, as it is to read, and each vote.
    public record Case(MeetingCase of, Motion motion, Motion.Wording wording, Map<UUID, RollCallVote> votes) {}

    public Case of(
            Meeting meeting, Motion motion, Motion.Wording wording, Map<UUID, RollCallVote> votes, By by, Instant now) {
        return new Case(meetingCases.of(meeting, by, now), motion, wording, votes);
    }

    @Override
    public String name() {
        return "meetings.move";
    }

    @Override
    public List<Verdict> who(CorrectMotion.Case it) {
        return MeetingPolicy.judge(it.of(), BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(CorrectMotion.Case it) {
        return MeetingPolicy.judge(it.of(), NOT_CANCELLED, RECORD_OPENED, RECORD_OPEN);
    }

    @Override
    public Moved perform(CorrectMotion.Case it) {
        var meeting = it.of().meeting();
        if (!it.wording().equals(it.motion().wording())) {
            authority.requireSubmitted(it.wording(), meeting);
        }
        it.motion()
                .record(
                        meeting,
                        it.wording(),
                        it.votes(),
                        it.of().by().id(),
                        it.of().now());
        authority.require(meeting);
        return new Moved(meeting, it.motion(), it.of().by(), it.of().now());
    }
}
