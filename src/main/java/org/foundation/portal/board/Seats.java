package org.foundation.portal.board;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/// The board: its seats, and everybody who ever sat in them.
public interface Seats extends Repository<TermOfOffice> {

    @Find
    Optional<Seat> byNumber(int number);

    @HQL("from Seat where createdOn <= :on and (abolishedOn is null or abolishedOn > :on) order by number")
    List<Seat> on(LocalDate on);

    @Find
    Optional<TermOfOffice> term(UUID id);

    /// Terms whose director is in office on a day.
    @HQL("from TermOfOffice where fromDay <= :on and (endedOn is null or endedOn > :on) order by seatNumber")
    List<TermOfOffice> termsOn(LocalDate on);

    @HQL("from TermOfOffice where personId = :person order by fromDay")
    List<TermOfOffice> termsOf(UUID person);

    @HQL("from TermOfOffice where seatNumber = :seat order by fromDay")
    List<TermOfOffice> termsIn(int seat);

    @HQL("from TermOfOffice order by fromDay desc, seatNumber")
    List<TermOfOffice> history();

    /// The persons in office on a day.
    default List<UUID> directors(LocalDate on) {
        return termsOn(on).stream().map(TermOfOffice::personId).toList();
    }

    default boolean isDirector(UUID person, LocalDate on) {
        return directors(on).contains(person);
    }

    /// Every seat on a day with its term, if somebody sits there.
    default List<Place> places(LocalDate on) {
        var terms = termsOn(on);
        return on(on).stream()
                .map(seat -> new Place(
                        seat,
                        terms.stream()
                                .filter(it -> it.seatNumber() == seat.number())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /// Every seat there is on a day, with every term ever served or to be served in it.
    default SeatCalendar calendar(LocalDate on) {
        return new SeatCalendar(on(on), history());
    }

    /// A seat and the term served in it on the day asked for.
    record Place(Seat seat, @Nullable TermOfOffice term) implements Serializable {

        public boolean vacant() {
            return term == null;
        }

        public TermOfOffice occupied() {
            return Objects.requireNonNull(term);
        }
    }
}
