package org.foundation.portal.polls;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// Every poll there was, is or will be.
public interface Polls extends Repository<Poll> {

    @Find
    Optional<Poll> byId(UUID id);

    @HQL("from Poll where slug = :slug")
    Optional<Poll> bySlug(String slug);

    @HQL("""
            from Poll
            where closing.closedAt is null and cancellation.cancelledAt is null and lapse.lapsedAt is null
            order by voting.opens
            """)
    List<Poll> notOver();

    @HQL("""
            select id from Poll
            where closing.closedAt is null and cancellation.cancelledAt is null and lapse.lapsedAt is null
            order by voting.opens
            """)
    List<UUID> idsNotOver();

    @HQL("select count(*) from Poll where slug = :slug")
    long countOf(String slug);

    /// Loads for an act of the clock or of an officer: nobody else may act on the poll, nor cast in it, until the end
    /// of the transaction.
    default Optional<Poll> locked(UUID id) {
        return byId(id).map(this::lock);
    }

    /// Keeps the poll as it is until the end of the transaction, for acts that many may do at once. One that has just
    /// changed refuses.
    default void hold(Poll poll) {
        entityManager().lock(poll, LockModeType.PESSIMISTIC_READ);
    }

    /// Loads for casting: many may cast at once, and the poll cannot close in between. Ask the clock after this.
    default Optional<Poll> forCasting(UUID id) {
        return Optional.ofNullable(entityManager().find(Poll.class, id, LockModeType.PESSIMISTIC_READ));
    }
}
