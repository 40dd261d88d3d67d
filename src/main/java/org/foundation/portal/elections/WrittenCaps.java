package org.foundation.portal.elections;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.tally.Cap;

/// Caps as text: a line each, `limit held candidate,candidate name`.
final class WrittenCaps {

    private WrittenCaps() {}

    static String write(List<Cap> caps) {
        return caps.stream()
                .map(it -> it.limit() + " " + it.held() + " "
                        + it.members().stream().map(String::valueOf).collect(Collectors.joining(",")) + " "
                        + it.name().replaceAll("\\R", " ") + "\n")
                .collect(Collectors.joining());
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
