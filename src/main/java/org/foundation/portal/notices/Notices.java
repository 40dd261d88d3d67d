package org.foundation.portal.notices;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/// Every letter the portal has written.
public interface Notices extends Serializable {

    EntityManager entityManager();

    @Find
    Optional<Notice> byId(UUID id);

    @HQL("from Notice where person = :person order by postedAt desc")
    List<Notice> inbox(UUID person, Page page);

    @HQL("select count(*) from Notice where person = :person and seenAt is null")
    long unseen(UUID person);

    /// Writes the letter into the outbox, in the caller's transaction.
    default void post(Letter letter, Instant now) {
        entityManager().persist(Notice.of(letter, now));
    }

    /// The same for a letter whose link is to be forgotten once it is on its way.
    default void postForOnce(Letter letter, Instant now) {
        entityManager().persist(Notice.of(letter, now).forOnce());
    }

    /// Locks the letters that are due so that two nodes never send the same one.
    default List<Notice> takeDue(Instant now, int most) {
        return entityManager()
                .createNativeQuery("""
                        select * from portal.notice
                        where next_try_at <= :now
                        order by next_try_at
                        limit :most
                        for update skip locked
                        """, Notice.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
