package org.foundation.portal.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// Every edition of every meeting's minutes, the first one first.
public interface Editions extends Repository<Minutes> {

    @HQL("from Minutes where meetingId = :meeting order by edition")
    List<Minutes> of(UUID meeting);

    @Find
    Optional<Minutes> byId(UUID id);

    /// Laid before the directors, and waiting for a motion.
    @HQL(
            "from Minutes where submission.submittedAt is not null and approval.approvedAt is null order by submission.submittedAt")
    List<Minutes> submitted();

    /// All that are being worked on.
    @HQL("from Minutes where publication.publishedAt is null")
    List<Minutes> inWork();

    /// The one being worked on: drafted or approved, and not yet public.
    default Optional<Minutes> inWork(UUID meeting) {
        return of(meeting).stream().filter(it -> !it.isPublished()).findFirst();
    }

    default Optional<Minutes> published(UUID meeting) {
        return of(meeting).stream().filter(Minutes::isPublished).reduce((earlier, later) -> later);
    }
}
