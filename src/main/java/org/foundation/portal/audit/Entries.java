package org.foundation.portal.audit;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/// What the trail holds, newest first where it is for reading.
public interface Entries extends Serializable {

    EntityManager entityManager();

    @HQL("from Entry where open order by at desc, position desc")
    List<Entry> published(Page page);

    /// Without the coming and going of members, which is the greater part and seldom news.
    @HQL("from Entry where open and what not like 'members.%' order by at desc, position desc")
    List<Entry> headlines(Page page);

    @HQL("from Entry order by position desc")
    List<Entry> all(Page page);

    @HQL("from Entry where subject = :subject order by position")
    List<Entry> about(UUID subject);

    @HQL("select count(*) from Entry where open")
    long countPublished();

    /// The position of the first link that does not follow, or 0 when the whole chain checks.
    default long firstBroken() {
        var previous = Entry.GENESIS;
        long expected = 1;
        for (var entry : (Iterable<Entry>) entityManager()
                .createQuery("from Entry order by position", Entry.class)
                .setHint("org.hibernate.fetchSize", 500)
                .getResultStream()::iterator) {
            if (entry.position() != expected || !entry.follows(previous)) {
                return expected;
            }
            entityManager().detach(entry);
            previous = entry.hash();
            expected++;
        }
        return 0;
    }
}
