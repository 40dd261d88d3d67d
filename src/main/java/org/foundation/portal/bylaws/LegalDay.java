package org.foundation.portal.bylaws;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// Days are counted in the foundation's zone, which is the zone of the portal's clock. A day ends when the next
/// begins.
public final class LegalDay {

    private LegalDay() {}

    public static LocalDate of(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone);
    }

    public static LocalDate today(Clock clock) {
        return of(clock.instant(), clock.getZone());
    }

    public static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /// The first instant that is no longer within the day.
    public static Instant end(LocalDate day, ZoneId zone) {
        return start(day.plusDays(1), zone);
    }

    public static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
