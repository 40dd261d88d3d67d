package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.By;

/// Reads what the acts about a meeting are judged by.
@ApplicationScoped
public class MeetingCases {

    @Inject
    Editions editions;

    @Inject
    Rulebook rulebook;

    public MeetingCase of(Meeting meeting, By by, Instant now) {
        return new MeetingCase(meeting, editions.of(meeting.id()), by, () -> rulebook.on(meeting.heldOn()), now);
    }
}
