package org.foundation.portal.people;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.HQL;

/// Which accounts asked for whose record.
public interface AccountClaims extends Repository<AccountClaim> {

    /// One claim after another; whoever read the record before it was changed begins again.
    default void oneAfterAnother(Person known) {
        entityManager().lock(known, LockModeType.PESSIMISTIC_WRITE);
    }

    @HQL("from AccountClaim where linkHash = :hash")
    Optional<AccountClaim> byHash(String hash);

    /// The links to one person's address since then, newest first.
    @HQL("from AccountClaim where personId = :person and askedAt > :since order by askedAt desc")
    List<AccountClaim> since(UUID person, Instant since);

    /// How many links to this record were used after that moment.
    @HQL("select count(*) from AccountClaim where personId = :person and usedAt > :since")
    long usedSince(UUID person, Instant since);

    /// The claims by which this account was replaced, newest first.
    @HQL("from AccountClaim where wasIssuer = :issuer and wasSubject = :subject order by usedAt desc")
    List<AccountClaim> thatReplaced(String issuer, String subject);
}
