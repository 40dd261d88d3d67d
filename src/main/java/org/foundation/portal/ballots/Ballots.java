package org.foundation.portal.ballots;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// The rows in the box. There is no way from a member to one of them.
interface Ballots extends Serializable {

    EntityManager entityManager();

    @Find
    Optional<Ballot> byHash(String hash);

    @HQL("select count(*), coalesce(sum(votes), 0) from Ballot where pollId = :poll and ranking is not null")
    Present present(UUID poll);

    @HQL("from Ballot where pollId = :poll and ranking is not null")
    List<Ballot> cast(UUID poll);

    @HQL("select votes, count(*) from RollLine where pollId = :poll and drawn group by votes")
    List<OfWeight> drawnOnRoll(UUID poll);

    @HQL("select votes, count(*) from Ballot where pollId = :poll group by votes")
    List<OfWeight> inBox(UUID poll);

    /// Nobody else may fill it until the end of the transaction.
    default Optional<Ballot> toFill(String hash) {
        return Optional.ofNullable(entityManager().find(Ballot.class, hash, LockModeType.PESSIMISTIC_WRITE));
    }

    record OfWeight(Integer votes, Long ballots) implements Serializable {}

    record Present(Long heads, Long votes) implements Serializable {}
}
