package org.foundation.portal.elections;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// Challenges to results.
public interface Challenges extends Serializable {

    EntityManager entityManager();

    @Find
    Optional<Challenge> byId(UUID id);

    /// Oldest first, those against an earlier count included.
    @HQL("from Challenge where electionId = :election order by raisedAt")
    List<Challenge> of(UUID election);

    @HQL("select count(*) from Challenge where electionId = :election and answer is null")
    long unanswered(UUID election);
}
