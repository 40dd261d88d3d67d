package org.foundation.portal.meetings;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// Every motion, by its meeting.
public interface Motions extends Serializable {

    EntityManager entityManager();

    @Find
    Optional<Motion> byId(UUID id);

    @HQL("from Motion where meetingId = :meeting order by place")
    List<Motion> of(UUID meeting);

    @HQL("from Motion where meetingId in :meetings and matter = :matter order by recordedAt")
    List<Motion> of(Collection<UUID> meetings, Matter matter);

    @HQL("select coalesce(max(place), 0) from Motion where meetingId = :meeting")
    int lastPlace(UUID meeting);
}
