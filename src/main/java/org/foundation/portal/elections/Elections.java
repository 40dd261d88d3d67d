package org.foundation.portal.elections;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/// Every election, past and coming.
public interface Elections extends Repository<Election> {

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
        return byId(id).map(this::lock);
    }
}
