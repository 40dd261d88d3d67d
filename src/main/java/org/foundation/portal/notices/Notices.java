package org.foundation.portal.notices;

import jakarta.persistence.LockModeType;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.platform.Foundation;
import org.foundation.portal.shared.Repository;
import org.foundation.portal.shared.Words;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// Every letter the portal has written.
public interface Notices extends Repository<Notice> {

    @Find
    Optional<Notice> byId(UUID id);

    @HQL("from Notice where person = :person order by postedAt desc")
    List<Notice> inbox(UUID person, Page page);

    @HQL("select count(*) from Notice where person = :person and seenAt is null")
    long unseen(UUID person);

    /// What waits for the secretary: given up, or still not handed over although posted before that moment.
    @HQL("""
            select id, name, email, subject, section, postedAt, tries, givenUpAt, trouble from Notice
            where sentAt is null and delivery.deliveredOn is null and withdrawnAt is null
              and (givenUpAt is not null or postedAt < :overdueBefore)
            order by case when section is null then 1 else 0 end, postedAt, name
            """)
    List<Undelivered> undelivered(Instant overdueBefore, Page page);

    @HQL("""
            select count(*) from Notice
            where sentAt is null and delivery.deliveredOn is null and withdrawnAt is null
              and (givenUpAt is not null or postedAt < :overdueBefore)
            """)
    long undeliveredCount(Instant overdueBefore);

    @HQL("select count(*) from Notice where nextTryAt is not null")
    long waitingCount();

    /// How each letter that gives notice of this thing has fared.
    @HQL("select sentAt, delivery.deliveredOn, refusedAt from Notice where concerns = :thing and withdrawnAt is null")
    List<LetterStatus> fatesOf(UUID thing);

    /// To whom notice of this thing was given, when and how.
    @HQL("""
            select name, email, sentAt, delivery.deliveredOn, delivery.deliveredHow, trouble from Notice
            where concerns = :thing and withdrawnAt is null order by name, id
            """)
    List<Evidence> evidenceOf(UUID thing, Page page);

    /// How many letters give notice of this thing, how many were handed over, and how many delivered by other means.
    @HQL("""
            select count(*), count(sentAt), sum(case when sentAt is null and delivery.deliveredOn is not null then 1 else 0 end)
            from Notice where concerns = :thing and withdrawnAt is null
            """)
    NoticesGiven givenOf(UUID thing);

    record NoticesGiven(Long letters, Long handed, @Nullable Long byHand) {}

    @HQL("""
            select count(*) from Notice
            where concerns = :thing and withdrawnAt is null and sentAt is null
              and delivery.deliveredOn is null and refusedAt is null
            """)
    long outstanding(UUID thing);

    /// Letters of a superseded notice that have not left are withdrawn.
    @HQL("""
            update Notice set withdrawnAt = :now, nextTryAt = null
            where concerns = :thing and sentAt is null and delivery.deliveredOn is null and withdrawnAt is null
            """)
    int withdraw(UUID thing, Instant now);

    /// How many letters in a row, up to the newest, an address has refused.
    @HQL("""
            select count(*) from Notice n
            where lower(n.email) = lower(:email) and n.sentAt is null and n.refusedAt is not null
              and n.refusedAt > coalesce((select max(s.sentAt) from Notice s where lower(s.email) = lower(:email)), n.postedAt)
            """)
    long refusedInARow(String email);

    @HQL("""
            select sentAt from Notice
            where lower(email) = lower(:email) and sentAt > :since order by sentAt desc
            """)
    List<Instant> handedTo(String email, Instant since, Page page);

    @HQL("select language from Person where id = :person and language is not null")
    List<String> languageOf(UUID person);

    /// Whoever has chosen no language is written to in the foundation's.
    default Words reader(Letter letter) {
        return Optional.ofNullable(letter.person()).map(this::languageOf).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(language -> Words.in(Locale.forLanguageTag(language), Foundation.ZONE))
                .orElseGet(() -> Words.in(Foundation.LANGUAGE, Foundation.ZONE));
    }

    /// Writes the letter into the outbox, in the caller's transaction.
    default void post(Letter letter, Instant now) {
        add(Notice.of(letter, reader(letter), now));
    }

    /// The same for a letter whose link is to be forgotten once it is on its way.
    default void postForOnce(Letter letter, Instant now) {
        add(Notice.of(letter, reader(letter), now).forOnce());
    }

    /// Nobody else changes it until the end of the transaction.
    default Optional<Notice> locked(UUID id) {
        return Optional.ofNullable(entityManager().find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /// Locks the letter that is due next, links that open for an hour first and then formal ones, so that two nodes
    /// never take the same one.
    default Optional<Notice> lockDue(Instant now) {
        return entityManager()
                .createNativeQuery("""
                        select * from portal.notice
                        where next_try_at <= :now
                        order by not fleeting, section is null, next_try_at
                        limit 1
                        for update skip locked
                        """, Notice.class)
                .setParameter("now", now)
                .getResultStream()
                .map(Notice.class::cast)
                .findFirst();
    }

    /// One line of the secretary's list.
    record Undelivered(
            UUID id,
            String name,
            @Nullable String email,
            String subject,
            @Nullable String section,
            Instant postedAt,
            Integer tries,
            @Nullable Instant givenUpAt,
            @Nullable String trouble)
            implements Serializable {

        public boolean givenUp() {
            return givenUpAt != null;
        }
    }

    /// A letter handed over, delivered by hand, refused, or none of it yet.
    record LetterStatus(
            @Nullable Instant sentAt,
            @Nullable LocalDate deliveredOn,
            @Nullable Instant refusedAt) implements Serializable {}

    record Evidence(
            String name,
            @Nullable String email,
            @Nullable Instant sentAt,
            @Nullable LocalDate deliveredOn,
            @Nullable String deliveredHow,
            @Nullable String trouble)
            implements Serializable {}
}
