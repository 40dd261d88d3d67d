package org.foundation.portal.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// When the terms of each cohort run out. The directors of a cohort are elected together (BL 4.3), so its terms end on
/// one day, whenever each of them began: a late successor and whoever fills a vacancy serve until then and no longer.
public final class SeatCalendar {

    private final List<Seat> seats;
    private final List<TermOfOffice> terms;

    public SeatCalendar(Collection<Seat> seats, Collection<TermOfOffice> terms) {
        this.seats = seats.stream().sorted(Comparator.comparing(Seat::number)).toList();
        this.terms = List.copyOf(terms);
    }

    public List<Seat> seatsOf(Cohort cohort) {
        return seats.stream().filter(it -> it.cohort() == cohort).toList();
    }

    /// The days on which terms of a cohort ran out or will; empty for one that never had a director.
    public SortedSet<LocalDate> ends(Cohort cohort) {
        var numbers = seatsOf(cohort).stream().map(Seat::number).collect(Collectors.toSet());
        return terms.stream()
                .filter(it -> numbers.contains(it.seatNumber()))
                .map(TermOfOffice::untilDay)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The seats of a cohort for which nobody is seated, or elected, until a day its terms run out on: vacant ones,
    /// and those whose director only holds over from an earlier term.
    public List<Integer> lacking(Cohort cohort, LocalDate end) {
        return seatsOf(cohort).stream()
                .map(Seat::number)
                .filter(seat -> in(seat).stream().noneMatch(it -> serves(it, end)))
                .toList();
    }

    private static boolean serves(TermOfOffice term, LocalDate end) {
        return term.fromDay().isBefore(end)
                && !term.untilDay().isBefore(end)
                && term.endedOn().map(it -> !it.isBefore(end)).orElse(true);
    }

    public List<TermOfOffice> in(int seat) {
        return terms.stream()
                .filter(it -> it.seatNumber() == seat)
                .sorted(Comparator.comparing(TermOfOffice::fromDay))
                .toList();
    }

    /// Everybody who has a seat on a day or later, those elected and not yet in office included.
    public List<TermOfOffice> seatedFrom(LocalDate day) {
        return terms.stream()
                .filter(it -> it.endedOn().map(day::isBefore).orElse(true))
                .toList();
    }
}
