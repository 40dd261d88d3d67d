package org.foundation.portal.elections;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.tally.Cap;

/// Caps as text: a line each, `limit held candidate,candidate name`.
final class WrittenCaps {

    private WrittenCaps() {}

    static String write(Collection<Cap> caps) {
        return caps.stream()
                .map(it -> it.limit() + " " + it.held() + " "
                        + it.members().stream().map(String::valueOf).collect(Collectors.joining(",")) + " "
                        + named(it.name()) + "\n")
                .collect(Collectors.joining());
    }

    /// On one line, and never empty, whatever the name was.
    private static String named(String name) {
        var plain = name.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
        return plain.isEmpty() ? "?" : plain;
    }

    static List<Cap> read(String text) {
        return text.lines().map(WrittenCaps::line).toList();
    }

    private static Cap line(String line) {
        var parts = line.split(" ", 4);
        var members = Arrays.stream(parts[2].split(",")).map(Integer::valueOf).toList();
        return new Cap(parts[3], members, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
