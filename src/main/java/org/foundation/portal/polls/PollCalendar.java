package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.shared.CalendarEntry;
import org.foundation.portal.shared.CalendarSource;

/// Record dates, notices, openings and closes.
@ApplicationScoped
public class PollCalendar implements CalendarSource {

    @Inject
    Polls polls;

    @Inject
    Clock clock;

    @Override
    public List<CalendarEntry> after(Instant now) {
        return polls.notOver().stream()
                .flatMap(this::of)
                .filter(it -> it.at().isAfter(now))
                .toList();
    }

    private Stream<CalendarEntry> of(Poll poll) {
        var zone = clock.getZone();
        return Stream.of(
                at(LegalDay.end(poll.recordDate(), zone), "record-date", poll),
                at(LegalDay.start(poll.noticeOn(), zone), "notice", poll),
                at(poll.voting().opens(), "opens", poll),
                new CalendarEntry(poll.voting().closes(), true, "polls.calendar.closes", poll.title(), poll.href()));
    }

    private static CalendarEntry at(Instant at, String what, Poll poll) {
        return new CalendarEntry(at, "polls.calendar." + what, poll.title(), poll.href());
    }
}
