package org.foundation.portal.meetings.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.CalendarEntry;
import org.foundation.portal.shared.CalendarSource;

/// The meetings that are called and still to come.
@ApplicationScoped
public class MeetingsCalendar implements CalendarSource {

    @Inject
    Meetings meetings;

    @Inject
    Clock clock;

    @Override
    public List<CalendarEntry> after(Instant now) {
        return meetings.toCome(LegalDay.of(now, clock.getZone())).stream()
                .filter(it -> it.starts().isAfter(now))
                .map(it -> new CalendarEntry(
                        it.starts(),
                        "meetings.coming",
                        it.title().toString(),
                        Address.of("meetings", it.slug()).text()))
                .toList();
    }
}
