package org.foundation.portal.elections;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;

/// Every count of an election.
public interface Results extends Serializable {

    EntityManager entityManager();

    @Find
    Optional<Result> byElectionId(UUID electionId);
}
