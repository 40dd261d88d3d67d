package org.foundation.portal.meetings.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.meetings.Meeting;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.RemindSecretary;
import org.foundation.portal.platform.Due;
import org.foundation.portal.shared.Tick;

/// Reminds the secretary of minutes that are late.
@ApplicationScoped
public class MeetingsTimer {

    @Inject
    Meetings meetings;

    @Inject
    RemindSecretary remindSecretary;

    @Inject
    Clock clock;

    public void run(@Observes Tick tick) {
        var owing = meetings.owing(LegalDay.of(tick.now(), clock.getZone())).stream()
                .filter(it -> it.listing().isEmpty() && !it.isReminded())
                .map(Meeting::id)
                .toList();
        Due.eachAlone(owing, it -> remindSecretary.remind(it, tick.now()));
    }
}
