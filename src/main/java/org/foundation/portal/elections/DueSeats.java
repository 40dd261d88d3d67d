package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foundation.portal.board.Cohort;
import org.foundation.portal.board.Seats;

/// The seats an election may be called for, as the board's register has them: vacant ones at once (BL 4.7(a)), and
/// each cohort for the day its terms run out. Seats of an election under way are not offered again, nor those whose
/// next directors are elected and only wait for their terms to begin.
@ApplicationScoped
public class DueSeats {

    private static final int MONTHS_AHEAD = 18;

    @Inject
    Seats seats;

    @Inject
    Elections elections;

    /// Seats that are elected together, and the day their terms begin.
    public record Due(Cohort cohort, List<Integer> seats, LocalDate termFrom, boolean vacancy) implements Serializable {
        public Due {
            seats = List.copyOf(seats);
        }
    }

    /// Soonest first.
    public List<Due> on(LocalDate today) {
        var taken = elections.all().stream()
                .filter(it -> it.poll().cancellation().isEmpty())
                .map(Elections.Called::election)
                .filter(it -> it.finalAt().isEmpty() || it.termFrom().isAfter(today))
                .flatMap(it -> it.seats().stream())
                .collect(Collectors.toSet());
        var free = seats.places(today).stream()
                .filter(it -> !taken.contains(it.seat().number()))
                .toList();
        var due = new ArrayList<Due>();
        for (var cohort : Cohort.values()) {
            var vacant = numbers(free.stream()
                    .filter(it -> it.vacant() && it.seat().cohort() == cohort)
                    .toList());
            if (!vacant.isEmpty()) {
                due.add(new Due(cohort, vacant, today, true));
            }
        }
        var running = free.stream()
                .filter(it -> !it.vacant() && it.occupied().untilDay().isBefore(today.plusMonths(MONTHS_AHEAD)))
                .collect(Collectors.groupingBy(it -> it.occupied().untilDay(), TreeMap::new, Collectors.toList()));
        running.forEach(
                (day, places) -> due.add(new Due(places.getFirst().seat().cohort(), numbers(places), day, false)));
        return due;
    }

    private static List<Integer> numbers(List<Seats.Place> places) {
        return places.stream().map(it -> it.seat().number()).toList();
    }
}
