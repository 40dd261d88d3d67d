package org.foundation.portal.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.HQL;

/// Who works for whom, as declared.
public interface Employments extends Repository<Employment> {

    @HQL("from Employment where personId = :person order by fromDay")
    List<Employment> of(UUID person);

    @HQL("from Employment where fromDay <= :on and (untilDay is null or untilDay > :on)")
    List<Employment> on(LocalDate on);

    @HQL("from Employment where personId in :people and fromDay <= :on and (untilDay is null or untilDay > :on)")
    List<Employment> ofSome(Collection<UUID> people, LocalDate on);

    /// As they were on record at a moment: what is declared after it does not count, though it be the same day.
    @HQL("""
            from Employment where fromDay <= :on and (untilDay is null or untilDay > :on)
            and declaredAt <= :recorded
            """)
    List<Employment> recorded(LocalDate on, Instant recorded);

    /// Who acts for which organisation by its membership.
    @HQL("""
            select r.personId, m.organisationId from Representation r join Membership m on m.id = r.membershipId
            where m.organisationId is not null
            and (m.ending.endedOn is null or m.ending.endedOn > :on)
            and r.fromDay <= :on and (r.untilDay is null or r.untilDay > :on)
            """)
    List<Affiliations.Tie> representing(LocalDate on);

    /// As they were on record at a moment.
    @HQL("""
            select r.personId, m.organisationId from Representation r join Membership m on m.id = r.membershipId
            where m.organisationId is not null
            and (m.ending.endedOn is null or m.ending.endedOn > :on)
            and r.fromDay <= :on and (r.untilDay is null or r.untilDay > :on)
            and r.recordedAt <= :recorded
            """)
    List<Affiliations.Tie> representingAsRecorded(LocalDate on, Instant recorded);
}
