package org.foundation.portal.elections;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.HQL;

/// Every count of an election.
public interface Results extends Repository<Result> {

    /// Every count of an election, the one that holds first.
    @HQL("from Result where electionId = :election order by edition desc")
    List<Result> editions(UUID election);

    /// The count that holds.
    @HQL("""
            from Result where electionId = :election
            and edition = (select max(r.edition) from Result r where r.electionId = :election)
            """)
    Optional<Result> byElectionId(UUID election);

    /// The counts that hold, of several elections.
    @HQL("""
            from Result t where t.electionId in :elections
            and t.edition = (select max(r.edition) from Result r where r.electionId = t.electionId)
            """)
    List<Result> holding(Collection<UUID> elections);
}
