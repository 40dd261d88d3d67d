package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.APPROVED;
import static org.foundation.portal.meetings.MeetingPolicy.BY_THE_SECRETARY;
import static org.foundation.portal.meetings.MeetingPolicy.MINUTES_IN_WORK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.meetings.MeetingEvent.Published;
import org.foundation.portal.people.By;

/// Opens the approved edition to everybody, for good.
@ApplicationScoped
public class PublishMinutes implements Act<MeetingCase, Published> {

    @Inject
    MeetingCases meetingCases;

    public MeetingCase of(Meeting meeting, By by, Instant now) {
        return meetingCases.of(meeting, by, now);
    }

    @Override
    public String name() {
        return "meetings.publish";
    }

    @Override
    public List<Verdict> who(MeetingCase it) {
        return MeetingPolicy.judge(it, BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(MeetingCase it) {
        return MeetingPolicy.judge(it, MINUTES_IN_WORK, APPROVED);
    }

    @Override
    public Optional<Consequence> consequence(MeetingCase it) {
        return Optional.of(Consequence.of("meetings.publish.consequence"));
    }

    @Override
    public Published perform(MeetingCase it) {
        var minutes = it.work().orElseThrow();
        minutes.publish(it.by().id(), it.now());
        return new Published(it.meeting(), minutes, it.by(), it.now());
    }
}
