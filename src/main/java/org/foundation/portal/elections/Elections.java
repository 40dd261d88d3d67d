package org.foundation.portal.elections;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.NotFound;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/// Every election, past and coming.
public interface Elections extends Serializable {

    EntityManager entityManager();

    @Find
    Optional<Election> byId(UUID id);

    @HQL("from Election e join fetch e.poll where e.slug = :slug")
    Optional<Election> bySlug(String slug);

    @HQL("from Election where poll.id = :poll")
    Optional<Election> byPoll(UUID poll);

    /// The election an address names, or the 404 page.
    default Election asked(@Nullable String slug) {
        return Optional.ofNullable(slug).flatMap(this::bySlug).orElseThrow(NotFound::new);
    }

    /// Newest vote first.
    @HQL("from Election e join fetch e.poll p order by p.voting.opens desc")
    List<Election> all();

    /// Those whose result is not final, soonest vote first.
    @HQL("""
            from Election e join fetch e.poll p
            where e.finalAt is null and p.cancellation.cancelledAt is null
            order by p.voting.opens
            """)
    List<Election> open();

    @HQL("""
            select e.id from Election e join e.poll p
            where e.finalAt is null and p.cancellation.cancelledAt is null
            order by p.voting.opens
            """)
    List<UUID> idsOpen();

    /// Locked: as it stands once earlier transactions have finished with it.
    default Optional<Election> locked(UUID id) {
        var found = byId(id);
        found.ifPresent(it -> entityManager().refresh(it, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
