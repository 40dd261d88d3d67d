package org.foundation.portal.elections;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// Challenges to results.
public interface Challenges extends Repository<Challenge> {

    @Find
    Optional<Challenge> byId(UUID id);

    /// Oldest first, those against an earlier count included.
    @HQL("from Challenge where electionId = :election order by raisedAt")
    List<Challenge> of(UUID election);

    @HQL("select count(*) from Challenge where electionId = :election and answer is null")
    long unanswered(UUID election);
}
