package org.foundation.portal.audit;

import java.util.List;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/// What the trail holds, newest first where it is for reading.
public interface AuditEntries extends Repository<AuditEntry> {

    @HQL("from AuditEntry where open order by at desc, position desc")
    List<AuditEntry> published(Page page);

    /// Without members joining and leaving, which are most of the entries and rarely news.
    @HQL("from AuditEntry where open and what not like 'members.%' order by at desc, position desc")
    List<AuditEntry> headlines(Page page);

    @HQL("from AuditEntry order by position desc")
    List<AuditEntry> all(Page page);

    @HQL("from AuditEntry where subject = :subject order by position")
    List<AuditEntry> about(UUID subject);

    @HQL("select count(*) from AuditEntry where open")
    long countPublished();

    @HQL("from AuditEntry where position > :position order by position")
    List<AuditEntry> after(long position, Page page);

    @HQL("select count(*) > 0 from AuditEntry where position = :position and hash = :hash")
    boolean isThere(long position, String hash);

    @HQL("from TrailCheck")
    TrailCheck check();
}
