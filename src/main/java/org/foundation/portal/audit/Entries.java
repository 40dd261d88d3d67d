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

    @HQL("from Entry where position > :position order by position")
    List<Entry> after(long position, Page page);

    @HQL("select count(*) > 0 from Entry where position = :position and hash = :hash")
    boolean isThere(long position, String hash);

    @HQL("from TrailCheck")
    TrailCheck check();
}
