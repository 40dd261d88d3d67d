package org.foundation.portal.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How dates and times read: UTC for instants, plain days for legal days.
@Named
@ApplicationScoped
public class Formats {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public String instant(Instant at) {
        return instantText(at);
    }

    public String day(LocalDate on) {
        return dayText(on);
    }

    public static String instantText(Instant at) {
        return INSTANT.format(at);
    }

    public static String dayText(LocalDate on) {
        return DAY.format(on);
    }
}
