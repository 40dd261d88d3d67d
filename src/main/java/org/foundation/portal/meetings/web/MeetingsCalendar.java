package org.foundation.portal.meetings.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.shared.Calendar;
import org.foundation.portal.shared.Happening;

/// The meetings that are called and still to come.
@ApplicationScoped
public class MeetingsCalendar implements Calendar {

    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    @Override
    public List<Happening> after(Instant now) {
        return meetings.toCome(LegalDay.of(now, clock.getZone())).stream()
                .filter(it -> it.starts().isAfter(now))
                .map(it -> new Happening(
                        it.starts(), "meetings.coming", it.title().toString(), "/meetings/show?meeting=" + it.slug()))
                .toList();
    }
}
