package org.foundation.portal.polls;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.HQL;

/// Who may vote in which poll.
public interface Roll extends Repository<RollLine> {

    @HQL("from RollLine where pollId = :poll order by membershipId")
    List<RollLine> of(UUID poll);

    @HQL("from RollLine where pollId = :poll and membershipId = :membership")
    Optional<RollLine> line(UUID poll, UUID membership);

    /// The lines among some memberships, such as those a person acts for.
    @HQL("from RollLine where pollId = :poll and membershipId in :memberships order by votes desc, holder")
    List<RollLine> lines(UUID poll, Collection<UUID> memberships);

    @HQL("select classKey, count(*), sum(votes) from RollLine where pollId = :poll group by classKey")
    List<RollOfClass> byClass(UUID poll);

    record RollOfClass(String classKey, Long members, Long votes) implements Serializable {}
}
