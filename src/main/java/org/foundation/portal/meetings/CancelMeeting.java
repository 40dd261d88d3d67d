package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_SECRETARY_OR_CHAIR;
import static org.foundation.portal.meetings.MeetingPolicy.CALLED_HERE;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_CANCELLED;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_HELD;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_MISSED;
import static org.foundation.portal.meetings.MeetingPolicy.STILL_TO_COME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.board.Seats;
import org.foundation.portal.meetings.MeetingEvent.Cancelled;
import org.foundation.portal.people.By;
import org.foundation.portal.people.People;

/// The secretary or the chair cancels a meeting that was called, before its time, and the directors are told.
@ApplicationScoped
public class CancelMeeting implements Act<CancelMeeting.Case, Cancelled> {

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
        return "meetings.cancel";
    }

    @Override
    public List<Verdict> who(CancelMeeting.Case it) {
        return MeetingPolicy.judge(it.of(), BY_SECRETARY_OR_CHAIR);
    }

    @Override
    public List<Verdict> rules(CancelMeeting.Case it) {
        return MeetingPolicy.judge(it.of(), NOT_CANCELLED, NOT_HELD, NOT_MISSED, CALLED_HERE, STILL_TO_COME);
    }

    @Override
    public Optional<Consequence> consequence(CancelMeeting.Case it) {
        return Optional.of(Consequence.of("meetings.cancel.consequence")
                .with("meeting", it.of().meeting().title()));
    }

    @Override
    public Cancelled perform(CancelMeeting.Case it) {
        var meeting = it.of().meeting();
        var title = meeting.title();
        meeting.cancel(it.why(), it.of().by().id(), it.of().now());
        var told = people.allOf(seats.directors(meeting.heldOn()));
        return new Cancelled(
                meeting, title, it.why(), told, it.of().by(), it.of().now());
    }
}
