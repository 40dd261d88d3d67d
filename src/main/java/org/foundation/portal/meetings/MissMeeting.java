package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_SECRETARY_OR_CHAIR;
import static org.foundation.portal.meetings.MeetingPolicy.ITS_TIME_HAS_COME;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_CANCELLED;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_HELD;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_MISSED;
import static org.foundation.portal.meetings.MeetingPolicy.RECORDED_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.board.Seats;
import org.foundation.portal.meetings.MeetingEvent.Missed;
import org.foundation.portal.people.By;
import org.foundation.portal.people.People;

/// The secretary or the chair says that a meeting whose time has passed did not take place, and why. The directors
/// are told, who know whether it did.
@ApplicationScoped
public class MissMeeting implements Act<MissMeeting.Case, Missed> {

    @Inject
    MeetingCases meetingCases;

    @Inject
    Seats seats;

    @Inject
    People people;

    /// The meeting, and why.
    public record Case(MeetingCase of, String why) {}

    public Case of(Meeting meeting, String why, By by, Instant now) {
        return new Case(meetingCases.of(meeting, by, now), why);
    }

    @Override
    public String name() {
        return "meetings.miss";
    }

    @Override
    public List<Verdict> who(MissMeeting.Case it) {
        return MeetingPolicy.judge(it.of(), BY_SECRETARY_OR_CHAIR);
    }

    @Override
    public List<Verdict> rules(MissMeeting.Case it) {
        return MeetingPolicy.judge(it.of(), NOT_CANCELLED, NOT_HELD, NOT_MISSED, RECORDED_HERE, ITS_TIME_HAS_COME);
    }

    @Override
    public Missed perform(MissMeeting.Case it) {
        var meeting = it.of().meeting();
        meeting.miss(it.why(), it.of().by().id(), it.of().now());
        var told = people.allOf(seats.directors(meeting.heldOn()));
        return new Missed(meeting, it.why(), told, it.of().by(), it.of().now());
    }
}
