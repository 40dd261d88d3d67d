package org.foundation.portal.polls;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the ballot paper. `reference` is what it stands for in another room, such as a candidate.
public record Option(
        int number, String label, String about, @Nullable UUID reference) implements java.io.Serializable {

    public Option {
        if (number < 1 || label.isBlank()) {
            throw new IllegalArgumentException("no option: " + number + " " + label);
        }
    }

    public Optional<UUID> stands() {
        return Optional.ofNullable(reference);
    }
}
