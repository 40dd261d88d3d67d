package org.foundation.portal.applications;

import java.time.LocalDate;
import java.util.UUID;
import org.foundation.portal.platform.FoundationText;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What the board resolved, and when: by a motion that is recorded here, or by the number or name under which its
/// minutes hold it.
public record Resolution(
        LocalDate on, String named, @Nullable UUID motion) {

    private static final int LONGEST = 250;

    public Resolution {
        named = named.strip();
        if (named.isEmpty()) {
            throw new Refusal("members.resolution-missing");
        }
        if (named.length() > LONGEST) {
            throw new Refusal("members.resolution-too-long").with("most", LONGEST);
        }
    }

    public static Resolution named(String named, LocalDate on) {
        return new Resolution(on, named, null);
    }

    /// Nobody records today what is resolved tomorrow, nor what was resolved before the board was asked.
    void requireBetween(LocalDate asked, LocalDate today) {
        if (on.isAfter(today)) {
            throw new Refusal("members.resolution-in-the-future").with("day", on);
        }
        if (on.isBefore(asked)) {
            throw new Refusal("members.resolution-before-it-was-asked")
                    .with("day", on)
                    .with("asked", asked);
        }
    }

    public String text() {
        return named + ", " + FoundationText.day(on);
    }
}
