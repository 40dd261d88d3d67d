package org.foundation.portal.meetings;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/// Every edition of every meeting's minutes, the first one first.
public interface Editions extends Serializable {

    EntityManager entityManager();

    @HQL("from Minutes where meetingId = :meeting order by edition")
    List<Minutes> of(UUID meeting);

    /// The one being worked on: drafted or approved, and not yet public.
    default Optional<Minutes> inWork(UUID meeting) {
        return of(meeting).stream().filter(it -> !it.isPublished()).findFirst();
    }

    default Optional<Minutes> published(UUID meeting) {
        return of(meeting).stream().filter(Minutes::isPublished).reduce((earlier, later) -> later);
    }
}
