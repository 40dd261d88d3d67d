package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_THE_SECRETARY;
import static org.foundation.portal.meetings.MeetingPolicy.MINUTES_IN_WORK;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_APPROVED;
import static org.foundation.portal.meetings.MeetingPolicy.WRITTEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.board.Seats;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.meetings.MeetingEvent.Submitted;
import org.foundation.portal.people.By;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;

/// Lays the edition in work before the directors: from here on a motion can approve it, as it is now and by its
/// hash. Whatever changes afterwards has to be submitted again.
@ApplicationScoped
public class SubmitMinutes implements Act<SubmitMinutes.Case, Submitted> {

    @Inject
    MeetingCases meetingCases;

    @Inject
    Motions motions;

    @Inject
    Seats seats;

    @Inject
    People people;

    /// The papers of the meeting, and who is to be told now.
    public record Case(MeetingCase of, List<Person> told) {}

    public Case of(Meeting meeting, By by, Instant now) {
        var today = LegalDay.of(now, ZoneId.of(meeting.zone()));
        return new Case(meetingCases.of(meeting, by, now), people.allOf(seats.directors(today)));
    }

    /// When the directors have received the minutes, by whatever means.
    public Case hadAlready(Meeting meeting, By by, Instant now) {
        return new Case(meetingCases.of(meeting, by, now), List.of());
    }

    @Override
    public String name() {
        return "meetings.submit";
    }

    @Override
    public List<Verdict> who(SubmitMinutes.Case it) {
        return MeetingPolicy.judge(it.of(), BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(SubmitMinutes.Case it) {
        return MeetingPolicy.judge(it.of(), MINUTES_IN_WORK, NOT_APPROVED, WRITTEN);
    }

    @Override
    public Submitted perform(SubmitMinutes.Case it) {
        var meeting = it.of().meeting();
        var minutes = it.of().work().orElseThrow();
        if (!meeting.isClosed()) {
            motions.of(meeting.id()).forEach(motion -> motion.requireComplete(meeting));
        }
        minutes.submit(
                Document.of(
                        meeting, motions.toldIn(meeting.id()), minutes, it.of().rules()),
                it.of().by().id(),
                it.of().now());
        return new Submitted(meeting, minutes, it.told(), it.of().by(), it.of().now());
    }
}
