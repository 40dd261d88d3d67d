package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.DIRECTOR_TERM_YEARS;
import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;
import static org.foundation.portal.bylaws.Rule.RESULTS_DAYS_MAX;
import static org.foundation.portal.bylaws.Rule.VOTING_DAYS_MIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.board.Cohort;
import org.foundation.portal.board.Seat;
import org.foundation.portal.board.SeatCalendar;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;

/// The seats an election may be called for, as the board's register has them. Each cohort is elected as a whole for the
/// day its terms run out, its vacant seats included (BL 4.3); one whose terms have run out without a successor still
/// is, and keeps its calendar. A seat nobody serves in until then, because it fell vacant or was left unfilled, may be
/// filled for the rest as long as there is time for a vote (BL 4.7(a)). Seats that an election under way already fills
/// are not offered.
@ApplicationScoped
public class DueSeats {

    private static final int MONTHS_AHEAD = 18;

    @Inject
    Seats seats;

    @Inject
    Elections elections;

    @Inject
    Rulebook rulebook;

    /// Seats that are elected together, and the days their terms begin and run out. `rest` says that the term runs
    /// already: whoever is elected begins when the result is certified.
    public record SeatsDue(Cohort cohort, List<Integer> seats, LocalDate termFrom, LocalDate termUntil, boolean rest)
            implements Serializable {

        public SeatsDue {
            seats = List.copyOf(seats);
            if (!termUntil.isAfter(termFrom)) {
                throw new IllegalArgumentException("a term that ends on " + termUntil + " begins before");
            }
        }

        /// Whether terms can begin only when the result is certified, because their first day is past.
        public boolean overdue(LocalDate today) {
            return !termFrom.isAfter(today);
        }

        boolean isSameAs(SeatsDue other) {
            return cohort == other.cohort && seats.equals(other.seats) && termUntil.equals(other.termUntil);
        }
    }

    /// A seat that an election under way fills, and the end of that term.
    public record Promised(int seat, LocalDate until) {}

    /// Soonest first.
    public List<SeatsDue> on(LocalDate today) {
        return of(seats.calendar(today), promised(), today, rulebook.on(today));
    }

    /// What the elections under way are for.
    Set<Promised> promised() {
        return elections.open().stream()
                .flatMap(it -> it.seats().stream().map(seat -> new Promised(seat, it.termUntil())))
                .collect(Collectors.toSet());
    }

    static List<SeatsDue> of(SeatCalendar calendar, Set<Promised> promised, LocalDate today, Rules rules) {
        return Stream.of(Cohort.values())
                .flatMap(it -> new Register(calendar, promised, today, rules).due(it).stream())
                .sorted(Comparator.comparing(SeatsDue::termFrom)
                        .thenComparing(SeatsDue::termUntil)
                        .thenComparing(SeatsDue::cohort))
                .toList();
    }

    /// The register on one day.
    private record Register(SeatCalendar calendar, Set<Promised> promised, LocalDate today, Rules rules) {

        List<SeatsDue> due(Cohort cohort) {
            var due = new ArrayList<SeatsDue>();
            var ends = ends(cohort);
            ends.stream()
                    .filter(it -> it.isAfter(soonestResult()))
                    .forEach(end -> free(calendar.lacking(cohort, end), end).stream()
                            .collect(Collectors.groupingBy(
                                    seat -> vacated(seat, end), TreeMap::new, Collectors.toList()))
                            .forEach((from, wanted) ->
                                    due.add(new SeatsDue(cohort, wanted, from, end, from.equals(today)))));
            var next = next(ends.last());
            var wanted = free(numbers(cohort), next);
            if (!wanted.isEmpty()) {
                due.add(new SeatsDue(cohort, wanted, next.minusYears(years()), next, false));
            }
            due.removeIf(it -> !it.termFrom().isBefore(today.plusMonths(MONTHS_AHEAD)));
            return due;
        }

        private List<Integer> free(Collection<Integer> wanted, LocalDate until) {
            return wanted.stream()
                    .filter(it -> !promised.contains(new Promised(it, until)))
                    .toList();
        }

        /// The first day somebody elected until `end` could take a seat: not before whoever sits there has served.
        private LocalDate vacated(int seat, LocalDate end) {
            return calendar.in(seat).stream()
                    .filter(it -> it.endedOn().isEmpty() && it.untilDay().isBefore(end))
                    .map(TermOfOffice::untilDay)
                    .filter(begun(end)::isBefore)
                    .max(Comparator.naturalOrder())
                    .orElse(begun(end));
        }

        /// The first day of the term that runs out on `end`; today, if it runs already.
        private LocalDate begun(LocalDate end) {
            var from = end.minusYears(years());
            return from.isAfter(today) ? from : today;
        }

        private LocalDate next(LocalDate last) {
            var next = last.plusYears(years());
            while (!next.isAfter(today)) {
                next = next.plusYears(years());
            }
            return next;
        }

        /// A vote on the rest of a term makes sense when its result can be known before that term runs out.
        private LocalDate soonestResult() {
            return today.plusDays(
                    rules.of(NOTICE_MEMBERS_DAYS).least() + rules.of(VOTING_DAYS_MIN) + rules.of(RESULTS_DAYS_MAX));
        }

        /// A cohort that never had a director takes its place in the order: a year after the one before it.
        private SortedSet<LocalDate> ends(Cohort cohort) {
            var ends = calendar.ends(cohort);
            return ends.isEmpty() ? new TreeSet<>(Set.of(firstEnd(cohort))) : ends;
        }

        private LocalDate firstEnd(Cohort cohort) {
            var known = Stream.concat(Stream.of(cohort), Stream.of(Cohort.values()))
                    .filter(it -> !knownEnds(it).isEmpty())
                    .findFirst();
            var end = known.map(it -> knownEnds(it).last().plusYears((long) cohort.ordinal() - it.ordinal()))
                    .orElse(today.plusYears(1L + cohort.ordinal()));
            while (!end.isAfter(today)) {
                end = end.plusYears(years());
            }
            while (end.minusYears(years()).isAfter(today)) {
                end = end.minusYears(years());
            }
            return end;
        }

        private SortedSet<LocalDate> knownEnds(Cohort cohort) {
            var ends = new TreeSet<>(calendar.ends(cohort));
            var numbers = numbers(cohort);
            promised.stream().filter(it -> numbers.contains(it.seat())).forEach(it -> ends.add(it.until()));
            return ends;
        }

        private List<Integer> numbers(Cohort cohort) {
            return calendar.seatsOf(cohort).stream().map(Seat::number).toList();
        }

        private int years() {
            return rules.of(DIRECTOR_TERM_YEARS);
        }
    }
}
