package org.foundation.portal.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// Every motion, by its meeting.
public interface Motions extends Repository<Motion> {

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

    /// Of the board, told of in minutes that are published, the latest first; without those on minutes.
    @HQL("""
            select m from Motion m join Meeting at on at.id = m.meetingId
            where at.body = BOARD and at.heldOn >= :day and m.matter <> MINUTES
              and exists (select 1 from Minutes p where p.meetingId = at.id and p.publication.publishedAt is not null)
            order by at.heldOn desc, m.place
            """)
    List<Motion> publishedSince(LocalDate day);

    /// Those that name an edition of minutes.
    @HQL("from Motion where approves = :edition order by recordedAt")
    List<Motion> approving(UUID edition);

    @HQL("select coalesce(max(place), 0) from Motion where meetingId = :meeting")
    int lastPlace(UUID meeting);
}
