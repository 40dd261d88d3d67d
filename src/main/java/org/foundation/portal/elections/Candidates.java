package org.foundation.portal.elections;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.MovedForGood;
import org.foundation.portal.shared.Repository;
import org.foundation.portal.shared.Slug;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// Who was nominated, and by whom.
public interface Candidates extends Repository<Candidate> {

    Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    default void add(Nomination nomination) {
        entityManager().persist(nomination);
    }

    @Find
    Optional<Candidate> byId(UUID id);

    @HQL("from Candidate where slug = :slug and electionId in (select e.id from Election e where e.slug = :election)")
    Optional<Candidate> bySlug(String election, String slug);

    @HQL("select e.slug from Election e where e.id = :election")
    String electionSlug(UUID election);

    /// The candidate an address names; before they had names, addresses had their id.
    default Optional<Candidate> named(String election, String candidate) {
        return ID.matcher(candidate).matches() ? byId(UUID.fromString(candidate)) : bySlug(election, candidate);
    }

    @HQL("select count(*) from Candidate where electionId = :election and slug = :slug")
    long countOf(UUID election, String slug);

    /// A word for somebody of this name in this election, which is nobody else's.
    default String freeSlug(UUID election, String name) {
        var words = Slug.words(name);
        return Slug.free(words.isEmpty() ? "candidate" : words, it -> countOf(election, it) > 0);
    }

    /// `/elections/board-2027/accept/ada-brandt`
    default String address(Candidate candidate, String page) {
        return Address.of("elections", electionSlug(candidate.electionId())).to(page) + "/" + candidate.slug();
    }

    /// For whoever may see the candidate.
    default void requireLasting(Candidate candidate, String election, String asked, String page) {
        var held = electionSlug(candidate.electionId());
        if (!held.equals(election) || !candidate.slug().equals(asked)) {
            throw new MovedForGood(address(candidate, page));
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
