package org.foundation.portal.ballots;

import jakarta.persistence.LockModeType;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.polls.RollLine;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// The rows in the box. There is no way from a member to one of them.
interface Ballots extends Repository<Ballot> {

    @Find
    Optional<Ballot> byHash(String hash);

    @HQL("select count(*), coalesce(sum(votes), 0) from Ballot where pollId = :poll and ranking is not null")
    PresentCount present(UUID poll);

    @HQL("from Ballot where pollId = :poll and ranking is not null")
    List<Ballot> cast(UUID poll);

    @HQL("select votes, count(*) from RollLine where pollId = :poll and drawn group by votes")
    List<OfWeight> drawnOnRoll(UUID poll);

    @HQL("select votes, count(*) from Ballot where pollId = :poll group by votes")
    List<OfWeight> inBox(UUID poll);

    @HQL("select votes, count(*) from Ballot where pollId = :poll and ranking is not null group by votes")
    List<OfWeight> castByWeight(UUID poll);

    /// Draws a line's ballot and casts it: one statement, so that there is never one without the other.
    default Draw castFirst(UUID poll, UUID membership, String hash, Ranking said) {
        var made = entityManager()
                .createNativeQuery(
                        "select portal.cast_first(:poll, :membership, :hash, cast(:ranking as integer[]))",
                        String.class)
                .setParameter("poll", poll)
                .setParameter("membership", membership)
                .setParameter("hash", hash)
                .setParameter("ranking", said.written())
                .getSingleResult();
        return Draw.valueOf((String) made);
    }

    /// Whether the line was drawn, and nothing ever cast under its code.
    default boolean isDrawnInVain(UUID poll, UUID membership) {
        var vain = entityManager()
                .createNativeQuery(
                        "select exists (select from portal.drawn_in_vain where poll_id = :poll and membership_id = :membership)",
                        Boolean.class)
                .setParameter("poll", poll)
                .setParameter("membership", membership)
                .getSingleResult();
        return (Boolean) vain;
    }

    /// Rewrites a closed box in the order of its hashes.
    default void sort(UUID poll) {
        entityManager()
                .createNativeQuery("select 1 from portal.sort_box(:poll)", Integer.class)
                .setParameter("poll", poll)
                .getSingleResult();
    }

    /// Nobody else may fill it until the end of the transaction.
    default Optional<Ballot> toFill(String hash) {
        return Optional.ofNullable(entityManager().find(Ballot.class, hash, LockModeType.PESSIMISTIC_WRITE));
    }

    /// What became of a first cast.
    enum Draw {
        DRAWN,
        /// The same form twice: the ballot under this code says what was said last.
        SENT_AGAIN,
        /// In place of one that was drawn and never cast.
        DRAWN_ANEW,
        /// Under another code.
        DRAWN_BEFORE
    }

    record OfWeight(Integer votes, Long ballots) implements Serializable {}

    record PresentCount(Long heads, Long votes) implements Serializable {}

    /// Whether a first ballot can still be cast for the line: none was drawn, or one was left in vain by a version that
    /// drew first and cast later.
    default boolean awaits(RollLine line) {
        return !line.isDrawn() || isDrawnInVain(line.pollId(), line.membershipId());
    }
}
