package org.foundation.portal.elections;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.NotFound;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/// Every election, past and coming.
public interface Elections extends Serializable {

    EntityManager entityManager();

    @Find
    Optional<Election> byId(UUID id);

    @HQL("from Election where slug = :slug")
    Optional<Election> bySlug(String slug);

    @HQL("from Election where pollId = :poll")
    Optional<Election> byPoll(UUID poll);

    @HQL("select e, p from Election e join Poll p on p.id = e.pollId where e.slug = :slug")
    Optional<Called> called(String slug);

    /// The election an address names, or the 404 page.
    default Called asked(@Nullable String slug) {
        return Optional.ofNullable(slug).flatMap(this::called).orElseThrow(NotFound::new);
    }

    /// With its poll, newest vote first.
    @HQL("select e, p from Election e join Poll p on p.id = e.pollId order by p.voting.opens desc")
    List<Called> all();

    /// Those whose result is not final, soonest vote first.
    @HQL("""
            select e, p from Election e join Poll p on p.id = e.pollId
            where e.finalAt is null and p.cancellation.cancelledAt is null
            order by p.voting.opens
            """)
    List<Called> open();

    @HQL("""
            select e.id from Election e join Poll p on p.id = e.pollId
            where e.finalAt is null and p.cancellation.cancelledAt is null
            order by p.voting.opens
            """)
    List<UUID> idsOpen();

    /// As it stands once everybody before has let go of it.
    default Optional<Election> locked(UUID id) {
        var found = byId(id);
        found.ifPresent(it -> entityManager().refresh(it, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    record Called(Election election, Poll poll) {}
}
