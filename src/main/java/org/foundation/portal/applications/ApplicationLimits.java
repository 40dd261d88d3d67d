package org.foundation.portal.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.Refusal;

/// How much one person may ask of the committee, and how many letters they may cause by it: generous for those who are
/// serious, and a limit for those who are not.
@ApplicationScoped
public class ApplicationLimits {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final int open = Foundation.number("portal.limits.applications.open", 6);
    private final int begunInADay = Foundation.number("portal.limits.applications.begun-a-day", 20);
    private final int sentInADay = Foundation.number("portal.limits.applications.a-day", 6);
    private final int sentInAnHour = Foundation.number("portal.limits.applications.an-hour", 3);

    /// Drafts and undecided applications; and how many may be begun and discarded in a day.
    void requireRoom(Collection<Application> own, Instant now) {
        require("members.limit.begun", own.stream().map(Application::begunAt), begunInADay, DAY, now);
        var count = own.stream().filter(it -> it.state().isOpen()).count();
        if (count >= open) {
            throw new Refusal("members.limit.open").with("count", count);
        }
    }

    /// Whoever sends an application gets a letter about it: the hourly limit bounds the letters, the daily one the
    /// committee's work.
    void requireRoomToSend(Collection<Application> own, Instant now) {
        var sent = own.stream().flatMap(it -> it.submittedAt().stream()).toList();
        require("members.limit.sent", sent.stream(), sentInAnHour, HOUR, now);
        require("members.limit.sent", sent.stream(), sentInADay, DAY, now);
    }

    private static void require(String key, Stream<Instant> times, int most, Duration within, Instant now) {
        var lately = times.filter(it -> it.isAfter(now.minus(within)))
                .sorted(Comparator.reverseOrder())
                .toList();
        if (lately.size() >= most) {
            throw new Refusal(key)
                    .with("count", lately.size())
                    .with("moment", lately.get(most - 1).plus(within));
        }
    }
}
