package org.foundation.portal.applications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// Every application, drafts included.
public interface Applications extends Repository<Application> {

    @Find
    Optional<Application> byId(UUID id);

    @HQL("from Application where reference = :reference")
    Optional<Application> byReference(String reference);

    @HQL("from Application where personId = :person order by begunAt desc")
    List<Application> of(UUID person);

    /// All that ever asked for another term of a membership.
    @HQL("from Application where renewsId = :membership")
    List<Application> renewing(UUID membership);

    @HQL("from Application where state in :states order by submittedAt, begunAt")
    List<Application> in(Collection<Application.ApplicationState> states);

    /// What the committee may still decide.
    default List<Application> beforeCommittee() {
        return in(Application.ApplicationState.BEFORE_COMMITTEE);
    }

    /// What is before the committee or the board.
    default List<Application> pending() {
        return in(Application.ApplicationState.PENDING);
    }
}
