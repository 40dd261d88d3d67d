package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_THE_SECRETARY;
import static org.foundation.portal.meetings.MeetingPolicy.NO_CORRECTION_IN_WORK;
import static org.foundation.portal.meetings.MeetingPolicy.PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.meetings.MeetingEvent.CorrectionBegun;
import org.foundation.portal.people.By;

/// Begins a correction: a new edition with the words of the published one, and the record of the meeting open
/// again, so that a presence or a vote can be put right too. What was published stays as it was.
@ApplicationScoped
public class CorrectMinutes implements Act<CorrectMinutes.Case, CorrectionBegun> {

    @Inject
    MeetingCases meetingCases;

    @Inject
    Editions editions;

    @Inject
    Motions motions;

    /// The meeting, and what is wrong with its minutes.
    public record Case(MeetingCase of, String why) {}

    public Case of(Meeting meeting, String why, By by, Instant now) {
        return new Case(meetingCases.of(meeting, by, now), why);
    }

    @Override
    public String name() {
        return "meetings.correct";
    }

    @Override
    public List<Verdict> who(CorrectMinutes.Case it) {
        return MeetingPolicy.judge(it.of(), BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(CorrectMinutes.Case it) {
        return MeetingPolicy.judge(it.of(), NO_CORRECTION_IN_WORK, PUBLISHED);
    }

    @Override
    public CorrectionBegun perform(CorrectMinutes.Case it) {
        var meeting = it.of().meeting();
        var record =
                Document.record(meeting, motions.toldIn(meeting.id()), it.of().rules());
        var next = it.of()
                .published()
                .orElseThrow()
                .correct(it.why(), record, it.of().by().id(), it.of().now());
        editions.add(next);
        editions.flush();
        meeting.openAgain();
        return new CorrectionBegun(meeting, next, it.of().by(), it.of().now());
    }
}
