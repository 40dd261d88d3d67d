package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_THE_SECRETARY;
import static org.foundation.portal.meetings.MeetingPolicy.LISTED_WITH_AN_AGENDA_ONLY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.meetings.MeetingEvent.PublishedElsewhere;
import org.foundation.portal.people.By;

/// The secretary says where the minutes of a meeting are that is known from a list only.
@ApplicationScoped
public class PublishElsewhere implements Act<PublishElsewhere.Case, PublishedElsewhere> {

    @Inject
    MeetingCases meetingCases;

    /// The meeting, and the address of its minutes.
    public record Case(MeetingCase of, String address) {}

    public Case of(Meeting meeting, String address, By by, Instant now) {
        return new Case(meetingCases.of(meeting, by, now), address.strip());
    }

    @Override
    public String name() {
        return "meetings.elsewhere";
    }

    @Override
    public List<Verdict> who(PublishElsewhere.Case it) {
        return MeetingPolicy.judge(it.of(), BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(PublishElsewhere.Case it) {
        return MeetingPolicy.judge(it.of(), LISTED_WITH_AN_AGENDA_ONLY);
    }

    @Override
    public PublishedElsewhere perform(PublishElsewhere.Case it) {
        var meeting = it.of().meeting();
        meeting.publishedElsewhere(it.address(), it.of().now());
        return new PublishedElsewhere(
                meeting, it.address(), it.of().by(), it.of().now());
    }
}
