package org.foundation.portal.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.shared.Calendar;
import org.foundation.portal.shared.Happening;

/// What is coming, from every room, soonest first.
@ApplicationScoped
public class PublicCalendar {

    @Inject
    @Any
    Instance<Calendar> calendars;

    public List<Happening> coming(Instant now, int most) {
        return calendars.stream()
                .flatMap(calendar -> calendar.after(now).stream())
                .filter(happening -> happening.at().isAfter(now))
                .sorted()
                .limit(most)
                .toList();
    }
}
