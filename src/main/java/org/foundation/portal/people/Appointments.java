package org.foundation.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.HQL;

/// Who holds, and held, which office.
public interface Appointments extends Repository<Appointment> {

    @HQL(
            "from Appointment where personId = :person and fromDay <= :on and (untilDay is null or untilDay > :on) order by office")
    List<Appointment> of(UUID person, LocalDate on);

    /// Those of them that the person may act in: an office does not pass on with the record when another account takes
    /// it
    /// up, and rests until the board appoints anew.
    @HQL("""
            from Appointment a
            where a.personId = :person and a.fromDay <= :on and (a.untilDay is null or a.untilDay > :on)
              and not exists (select 1 from AccountClaim c
                              where c.personId = a.personId and c.wasSubject is not null and c.usedAt >= a.recordedAt)
            order by a.office
            """)
    List<Appointment> actedIn(UUID person, LocalDate on);

    @HQL(
            "from Appointment where office = :office and fromDay <= :on and (untilDay is null or untilDay > :on) order by fromDay")
    List<Appointment> to(Office office, LocalDate on);

    @HQL("from Appointment where fromDay <= :on and (untilDay is null or untilDay > :on) order by office, fromDay")
    List<Appointment> on(LocalDate on);

    default boolean holds(UUID person, Office office, LocalDate on) {
        return of(person, on).stream().anyMatch(it -> it.office() == office);
    }

    default Optional<UUID> holder(Office office, LocalDate on) {
        return to(office, on).stream().map(Appointment::personId).findFirst();
    }
}
