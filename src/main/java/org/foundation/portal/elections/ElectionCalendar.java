package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.shared.CalendarEntry;
import org.foundation.portal.shared.CalendarSource;

/// When nominations open and close, when the lists become final, and until when a result may be challenged.
@ApplicationScoped
public class ElectionCalendar implements CalendarSource {

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Inject
    ChallengeDays challengeDays;

    @Override
    public List<CalendarEntry> after(Instant now) {
        var open = elections.open();
        var counted = results.holding(open.stream().map(Election::id).toList()).stream()
                .collect(Collectors.toMap(Result::electionId, Function.identity()));
        return open.stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(
                                at(it.nominations().opens(), "nominations-open", it),
                                end(it.nominations().closes(), "nominations-close", it),
                                at(it.listAt(), "list", it)),
                        Stream.ofNullable(counted.get(it.id()))
                                .map(result -> end(challengeDays.until(result, it), "challenge", it))))
                .filter(it -> it.at().isAfter(now))
                .toList();
    }

    private static CalendarEntry at(Instant at, String what, Election election) {
        return calendarEntry(at, false, what, election);
    }

    private static CalendarEntry end(Instant at, String what, Election election) {
        return calendarEntry(at, true, what, election);
    }

    private static CalendarEntry calendarEntry(Instant at, boolean ends, String what, Election election) {
        return new CalendarEntry(
                at,
                ends,
                "elections.calendar." + what,
                election.title(),
                election.poll().href());
    }
}
