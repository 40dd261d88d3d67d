package org.foundation.portal.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.shared.CalendarEntry;
import org.foundation.portal.shared.CalendarSource;

/// What is coming up, from every room, soonest first.
@ApplicationScoped
public class PublicCalendar {

    @Inject
    @Any
    Instance<CalendarSource> calendars;

    public List<CalendarEntry> coming(Instant now, int most) {
        return calendars.stream()
                .flatMap(calendarSource -> calendarSource.after(now).stream())
                .filter(calendarEntry -> calendarEntry.at().isAfter(now))
                .sorted()
                .limit(most)
                .toList();
    }
}
