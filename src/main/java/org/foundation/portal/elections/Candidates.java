package org.foundation.portal.elections;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/// Who was nominated, and by whom.
public interface Candidates extends Repository<Candidate> {

    default void add(Nomination nomination) {
        entityManager().persist(nomination);
    }

    @Find
    Optional<Candidate> byId(UUID id);

    /// The candidate an address names, or the 404 page.
    default Candidate asked(@Nullable String id) {
        try {
            return Optional.ofNullable(id)
                    .map(UUID::fromString)
                    .flatMap(this::byId)
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @HQL("from Candidate where electionId = :election order by namedAt")
    List<Candidate> of(UUID election);

    @HQL("from Candidate where electionId = :election and personId = :person")
    Optional<Candidate> byPerson(UUID election, UUID person);

    @HQL("from Nomination where electionId = :election order by nominatedAt")
    List<Nomination> nominations(UUID election);

    @HQL("from Nomination where candidateId = :candidate order by nominatedAt")
    List<Nomination> nominationsOf(UUID candidate);

    @HQL(
            "select count(*) from Nomination where electionId = :election and membershipId = :membership and lapsedAt is null")
    long madeBy(UUID election, UUID membership);

    /// Who acts for the organisation that nominated them.
    @HQL("""
            select c.personId, n.organisationId from Nomination n join Candidate c on c.id = n.candidateId
            where n.electionId in :elections and n.organisationId is not null and n.lapsedAt is null
            """)
    List<Affiliations.Tie> nominatedByOrganisations(Collection<UUID> elections);

    /// Those a membership has nominated, and who have not said no.
    @HQL("""
            from Candidate where id in (select n.candidateId from Nomination n
            where n.electionId = :election and n.membershipId = :membership and n.lapsedAt is null)
            """)
    List<Candidate> nominatedBy(UUID election, UUID membership);
}
