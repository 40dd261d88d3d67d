package org.foundation.portal.meetings;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
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

    /// What minutes of a meeting tell of: a motion that approves minutes of the same meeting comes after them.
    @HQL("""
            from Motion where meetingId = :meeting
              and (approves is null or approves not in (select e.id from Minutes e where e.meetingId = :meeting))
            order by place
            """)
    List<Motion> toldIn(UUID meeting);

    /// Those that name an edition of minutes.
    @HQL("from Motion where approves = :edition order by recordedAt")
    List<Motion> approving(UUID edition);

    @HQL("select coalesce(max(place), 0) from Motion where meetingId = :meeting")
    int lastPlace(UUID meeting);
}
