package org.foundation.portal.decisions;

import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.polls.Poll;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/// Every question ever put to the members.
public interface Decisions extends Serializable {

    EntityManager entityManager();

    @Find
    Optional<Decision> byPollId(UUID pollId);

    @HQL("select d, p from Decision d join Poll p on p.id = d.pollId order by p.voting.opens desc")
    List<Asked> all();

    @HQL("select d, p from Decision d join Poll p on p.id = d.pollId where p.slug = :slug")
    Optional<Asked> bySlug(String slug);

    /// Those whose answers are counted, the latest first.
    @HQL(
            "select d, p from Decision d join Poll p on p.id = d.pollId where d.answers.countedAt is not null order by p.voting.opens desc")
    List<Asked> counted();

    /// A decision with its poll.
    record Asked(Decision decision, Poll poll) implements Serializable {}
}
