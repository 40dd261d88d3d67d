package org.foundation.portal.members;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.foundation.portal.shared.Slices;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/// The membership book.
public interface Memberships extends Repository<Membership> {

    default void add(Representation representation) {
        entityManager().persist(representation);
    }

    default void add(Reminder reminder) {
        entityManager().persist(reminder);
    }

    @Find
    Optional<Membership> byId(UUID id);

    /// The next of those that had been admitted by a day and not ended by it, after a line of the book.
    @HQL(
            "from Membership where bookNumber > :after and classKey in :classes and admittedOn <= :on and (ending.endedOn is null or ending.endedOn > :on) order by bookNumber")
    List<Membership> book(Collection<String> classes, LocalDate on, int after, Page page);

    @HQL("from Membership where ending.endedOn is null order by bookNumber")
    List<Membership> notEnded();

    @HQL("from Membership where personId = :person order by admittedOn")
    List<Membership> ofPerson(UUID person);

    @HQL("from Membership where organisationId = :organisation order by admittedOn")
    List<Membership> ofOrganisation(UUID organisation);

    @HQL("from Membership where id in :ids order by bookNumber")
    List<Membership> some(Collection<UUID> ids);

    default List<Membership> allOf(Collection<UUID> ids) {
        return Slices.of(ids, this::some);
    }

    /// Those a person holds, and those they act for on a day.
    @HQL("""
            from Membership where personId = :person
            or id in (select r.membershipId from Representation r
                      where r.personId = :person and r.fromDay <= :on and (r.untilDay is null or r.untilDay > :on))
            order by bookNumber
            """)
    List<Membership> actedFor(UUID person, LocalDate on);

    @HQL("from Representation where membershipId = :membership order by fromDay")
    List<Representation> representationsOf(UUID membership);

    @HQL("from Representation where fromDay <= :on and (untilDay is null or untilDay > :on)")
    List<Representation> representationsOn(LocalDate on);

    @HQL(
            "from Representation where membershipId in :memberships and fromDay <= :on and (untilDay is null or untilDay > :on)")
    List<Representation> representationsOn(Collection<UUID> memberships, LocalDate on);

    @HQL("from Representation where personId = :person order by fromDay")
    List<Representation> representationsBy(UUID person);

    @Find
    Optional<Representation> representation(UUID id);

    @HQL("select r.dueOn from Reminder r where r.membershipId = :membership and r.ends = :ends")
    List<LocalDate> remindersSent(UUID membership, LocalDate ends);
}
