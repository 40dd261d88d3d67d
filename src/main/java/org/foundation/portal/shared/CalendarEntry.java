package org.foundation.portal.shared;

import java.time.Instant;

/// A dated thing that the public may know about: the key names its sentence, `title` fills it, `href` leads there.
/// Something that `ends` at a midnight ends with the day before.
public record CalendarEntry(Instant at, boolean ends, String key, String title, String href)
        implements Comparable<CalendarEntry> {

    public CalendarEntry(Instant at, String key, String title, String href) {
        this(at, false, key, title, href);
    }

    public Sentence sentence() {
        return Sentence.of(key).with("title", title);
    }

    @Override
    public int compareTo(CalendarEntry other) {
        return at.compareTo(other.at);
    }
}
