package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foundation.portal.board.Cohort;
import org.foundation.portal.board.Seat;
import org.foundation.portal.board.SeatCalendar;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.board.TermOfOffice.End;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.bylaws.SampleRules;

/// Years of a board in any order of events: elections called, cancelled, certified late or with a seat left open,
/// directors leaving. Whatever happens, the directors of a cohort serve until one day, and no seat is lost to it.
class SeatCalendarProperties {

    static final LocalDate FOUNDED = LocalDate.of(2026, 5, 1);
    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    enum What {
        WAIT,
        CALL,
        CANCEL,
        CERTIFY,
        CERTIFY_WITH_A_SEAT_OPEN,
        RESIGN
    }

    /// `pick` chooses among what there is: seats, elections, directors.
    record Happening(What what, int days, int pick) {}

    @Provide
    Arbitrary<List<Happening>> years() {
        var happening = Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 1000))
                .as(Happening::new);
        return happening.list().ofMaxSize(60);
    }

    @Property(tries = 400)
    void the_terms_of_a_cohort_end_on_one_day_whatever_happens(@ForAll("years") List<Happening> years) {
        var board = new Board();
        board.elected();
        years.forEach(it -> {
            board.happens(it);
            board.isInOrder();
        });
    }

    @Property(tries = 200)
    void a_first_board_is_staggered_and_stays_so(@ForAll("years") List<Happening> years) {
        var board = new Board();
        years.forEach(it -> {
            board.happens(it);
            board.isInOrder();
        });
        var ends = board.calendar();
        for (var cohort : Cohort.values()) {
            for (var other : Cohort.values()) {
                if (cohort != other
                        && !ends.ends(cohort).isEmpty()
                        && !ends.ends(other).isEmpty()) {
                    assertThat(ends.ends(cohort)).doesNotContainAnyElementsOf(ends.ends(other));
                }
            }
        }
    }

    @Property(tries = 200)
    void every_seat_that_nobody_serves_in_can_be_put_to_the_vote_alone_or_with_its_cohort(
            @ForAll("years") List<Happening> years) {
        var board = new Board();
        board.elected();
        years.forEach(board::happens);
        board.underWay.clear();

        var offered = board.due().stream().flatMap(it -> it.seats().stream()).collect(Collectors.toSet());

        assertThat(offered).containsAll(board.unserved());
    }

    /// The board of eight, and the elections under way for it.
    static final class Board {

        final List<Seat> seats = IntStream.rangeClosed(1, 8)
                .mapToObj(it -> new Seat(it, Cohort.values()[(it - 1) / 2], FOUNDED, "By-laws"))
                .toList();
        final List<TermOfOffice> terms = new ArrayList<>();
        final List<DueSeats.SeatsDue> underWay = new ArrayList<>();
        LocalDate today = FOUNDED;

        /// Four cohorts, a year apart.
        void elected() {
            for (var seat : seats) {
                var until = FOUNDED.plusMonths(7).plusYears(seat.cohort().ordinal());
                terms.add(TermOfOffice.serving(
                        seat,
                        UUID.randomUUID(),
                        until.minusYears(4),
                        until,
                        false,
                        TermOfOffice.Basis.ELECTED,
                        "before",
                        null,
                        null,
                        NOW));
            }
        }

        void happens(Happening it) {
            today = today.plusDays(it.days());
            switch (it.what()) {
                case WAIT -> {}
                case CALL -> pick(due(), it).ifPresent(underWay::add);
                case CANCEL -> pick(underWay, it).ifPresent(underWay::remove);
                case CERTIFY -> pick(underWay, it).ifPresent(election -> certify(election, 0));
                case CERTIFY_WITH_A_SEAT_OPEN -> pick(underWay, it).ifPresent(election -> certify(election, 1));
                case RESIGN -> pick(inOffice(), it).ifPresent(term -> term.end(End.RESIGNED, today));
            }
        }

        private static <T> java.util.Optional<T> pick(List<T> all, Happening it) {
            return all.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(all.get(it.pick() % all.size()));
        }

        private void certify(DueSeats.SeatsDue election, int open) {
            underWay.remove(election);
            var from = election.termFrom().isAfter(today) ? election.termFrom() : today;
            if (!election.termUntil().isAfter(from)) {
                return;
            }
            calendar().lacking(election.cohort(), election.termUntil()).stream()
                    .filter(election.seats()::contains)
                    .skip(open)
                    .forEach(number -> terms.add(seats.get(number - 1)
                            .take(
                                    UUID.randomUUID(),
                                    from,
                                    election.termUntil(),
                                    calendar().in(number),
                                    "election",
                                    null,
                                    null,
                                    NOW)));
        }

        SeatCalendar calendar() {
            return new SeatCalendar(seats, terms);
        }

        List<DueSeats.SeatsDue> due() {
            Set<DueSeats.Promised> promised = new HashSet<>();
            underWay.forEach(election ->
                    election.seats().forEach(seat -> promised.add(new DueSeats.Promised(seat, election.termUntil()))));
            return DueSeats.of(calendar(), promised, today, rules());
        }

        private Rules rules() {
            return SampleRules.on(today);
        }

        private List<TermOfOffice> inOffice() {
            return terms.stream()
                    .filter(it -> it.inOffice(today) && it.endedOn().isEmpty())
                    .toList();
        }

        /// Seats that are vacant, or whose director holds over.
        Set<Integer> unserved() {
            return seats.stream()
                    .map(Seat::number)
                    .filter(seat -> terms.stream()
                            .noneMatch(it -> it.seatNumber() == seat
                                    && (it.endedOn().isEmpty()
                                            || it.endedOn().get().isAfter(today))
                                    && it.untilDay().isAfter(today)))
                    .collect(Collectors.toSet());
        }

        void isInOrder() {
            for (var cohort : Cohort.values()) {
                var days = calendar().ends(cohort).stream()
                        .map(it -> it.getMonthValue() * 100 + it.getDayOfMonth())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(days).as("the calendar of cohort " + cohort).hasSizeLessThanOrEqualTo(1);
                var years = new ArrayList<>(calendar().ends(cohort));
                for (int i = 1; i < years.size(); i++) {
                    assertThat((years.get(i).getYear() - years.get(i - 1).getYear()) % 4)
                            .as("years between terms of cohort " + cohort)
                            .isZero();
                }
            }
            for (var seat : seats) {
                var served = calendar().in(seat.number());
                for (int i = 1; i < served.size(); i++) {
                    assertThat(served.get(i - 1).endedOn())
                            .as("who sat in seat " + seat.number() + " before has left")
                            .hasValueSatisfying(new UpTo(served.get(i).fromDay()));
                }
            }
        }
    }

    private static final class UpTo extends org.assertj.core.api.Condition<LocalDate> {
        UpTo(LocalDate day) {
            super(it -> !it.isAfter(day), "not after " + day);
        }
    }
}
