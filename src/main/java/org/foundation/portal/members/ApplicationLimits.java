package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.Formats;
import org.foundation.portal.site.Foundation;

/// How much one person may ask of the committee, and how many letters they may cause by it: generous for whoever means
/// it, and an end for whoever does not.
@ApplicationScoped
public class ApplicationLimits {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final int open = number("portal.limits.applications.open", 6);
    private final int sentInADay = number("portal.limits.applications.a-day", 6);
    private final int sentInAnHour = number("portal.limits.applications.an-hour", 3);

    /// Drafts, and what is not decided.
    void requireRoom(Collection<Application> own, Instant now) {
        var count = own.stream().filter(it -> it.state().isOpen()).count();
        if (count >= open) {
            throw new Refusal("members.limit.open", count);
        }
    }

    /// Whoever sends an application gets a letter of it: the hour bounds the letters, the day the committee's work.
    void requireRoomToSend(Collection<Application> own, Instant now) {
        require(own, sentInAnHour, HOUR, now);
        require(own, sentInADay, DAY, now);
    }

    private static void require(Collection<Application> own, int most, Duration within, Instant now) {
        var sent = own.stream()
                .flatMap(it -> it.submittedAt().stream())
                .filter(it -> it.isAfter(now.minus(within)))
                .sorted(Comparator.reverseOrder())
                .toList();
        if (sent.size() >= most) {
            var again = sent.get(most - 1).plus(within);
            throw new Refusal("members.limit.sent", sent.size(), Formats.instantText(again));
        }
    }

    private static int number(String key, int otherwise) {
        return Integer.parseInt(Foundation.setting(key, String.valueOf(otherwise)));
    }
}
