package org.foundation.portal.shared;

import java.time.Instant;

/// A dated thing that the public may know about: the key names its sentence, `title` fills it, `href` leads there.
public record Happening(Instant at, String key, String title, String href) implements Comparable<Happening> {

    @Override
    public int compareTo(Happening other) {
        return at.compareTo(other.at);
    }
}
