package org.foundation.portal.meetings;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/// Every meeting there was or is to be.
public interface Meetings extends Repository<Meeting> {

    @Find
    Optional<Meeting> byId(UUID id);

    @HQL("from Meeting where slug = :slug")
    Optional<Meeting> bySlug(String slug);

    @HQL("select count(*) from Meeting where slug = :slug or slug like concat(:slug, '-%')")
    long addressesLike(String slug);

    @HQL("select coalesce(max(number), 0) from Meeting where body = :body")
    int highestNumber(Body body);

    @HQL("from Meeting where body = :body")
    List<Meeting> of(Body body);

    /// Held, and not before a day.
    @HQL("from Meeting where body = :body and heldOn >= :day and opening.openedAt is not null order by heldOn")
    List<Meeting> heldFrom(Body body, LocalDate day);

    @HQL(
            "from Meeting where heldOn >= :day and calling.calledAt is not null and cancellation.cancelledAt is null and opening.openedAt is null order by heldOn, startsAt")
    List<Meeting> toCome(LocalDate day);

    @HQL("""
            select m.slug, m.body, m.number, m.kind, m.heldOn, m.startsAt, m.zone, m.cancellation.cancelledAt, m.cancellation.cancelledWhy,
                   m.missed.missedAt, m.missed.missedWhy,
                   m.opening.openedAt, m.listing.listedAs, d.edition, d.approval.approvedAt, d.publication.publishedAt,
                   (select min(p.publication.publishedAt) from Minutes p where p.meetingId = m.id)
            from Meeting m left join Minutes d on d.meetingId = m.id and d.edition = (select max(l.edition) from Minutes l where l.meetingId = m.id)
            order by m.heldOn desc, m.startsAt desc
            """)
    List<MeetingSummary> all();

    /// Past, neither cancelled nor missed nor published here or elsewhere: their minutes are owed.
    @HQL("""
            from Meeting m
            where m.heldOn < :day and m.cancellation.cancelledAt is null and m.missed.missedAt is null and (m.listing.listedAs is null or m.listing.listedAs = AGENDA)
              and not exists (select 1 from Minutes p where p.meetingId = m.id and p.publication.publishedAt is not null)
            order by m.heldOn
            """)
    List<Meeting> owing(LocalDate day);

    /// With published minutes, and a later edition that is not public yet.
    @HQL("""
            from Meeting m
            where exists (select 1 from Minutes p where p.meetingId = m.id and p.publication.publishedAt is not null)
              and exists (select 1 from Minutes d where d.meetingId = m.id and d.publication.publishedAt is null)
            order by m.heldOn
            """)
    List<Meeting> inCorrection();

    /// One line of the list of meetings.
    record MeetingSummary(
            String slug,
            Body body,
            @Nullable Integer number,
            MeetingKind kind,
            LocalDate heldOn,
            java.time.@Nullable LocalTime startsAt,
            String zone,
            @Nullable Instant cancelledAt,
            @Nullable String cancelledWhy,
            @Nullable Instant missedAt,
            @Nullable String missedWhy,
            @Nullable Instant openedAt,
            Listing.@Nullable As listedAs,
            @Nullable Integer edition,
            @Nullable Instant approvedAt,
            @Nullable Instant publishedAt,
            @Nullable Instant firstPublishedAt)
            implements Serializable {

        public Title title() {
            return new Title(body, number, heldOn);
        }

        public boolean cancelled() {
            return cancelledAt != null;
        }

        public boolean missed() {
            return missedAt != null;
        }

        public boolean published() {
            return firstPublishedAt != null;
        }

        public boolean publishedElsewhere() {
            return listedAs == Listing.As.MINUTES;
        }
    }
}
