package org.foundation.portal.notices;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.foundation.portal.platform.Foundation;

/// Every limit for sending letters. All are settings; the system property or environment variable stands beside each.
public record MailLimits(
        List<Duration> pauses,
        Duration giveUpAfter,
        Duration overdueAfter,
        Duration round,
        Duration serverPause,
        int perAddressAnHour) {

    public MailLimits {
        pauses = List.copyOf(pauses);
        if (pauses.isEmpty() || perAddressAnHour < 1) {
            throw new IllegalArgumentException("letters could never be sent: " + pauses + ", " + perAddressAnHour);
        }
    }

    public static MailLimits configured() {
        return new MailLimits(
                Arrays.stream(Foundation.setting("portal.mail.pauses", "PT1M PT5M PT15M PT1H PT3H PT6H")
                                .split(" "))
                        .map(Duration::parse)
                        .toList(),
                duration("portal.mail.give-up-after", "P5D"),
                duration("portal.mail.overdue-after", "P1D"),
                duration("portal.mail.round", "PT8S"),
                duration("portal.mail.server-pause", "PT30S"),
                Foundation.number("portal.mail.per-address-an-hour", 20));
    }

    private static Duration duration(String key, String otherwise) {
        return Duration.parse(Foundation.setting(key, otherwise));
    }

    /// How long a letter waits after each failure; the last pause repeats.
    Duration pauseAfter(int failures) {
        return pauses.get(Math.clamp(failures - 1L, 0, pauses.size() - 1));
    }
}
