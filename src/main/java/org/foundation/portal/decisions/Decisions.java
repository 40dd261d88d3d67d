package org.foundation.portal.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/// Every question ever put to the members.
public interface Decisions extends Repository<Decision> {

    @Find
    Optional<Decision> byPollId(UUID pollId);

    @HQL("from Decision d join fetch d.poll p order by p.voting.opens desc")
    List<Decision> all();

    @HQL("from Decision d join fetch d.poll p where p.slug = :slug")
    Optional<Decision> bySlug(String slug);

    /// The question an address names, or the 404 page.
    default Decision asked(@Nullable String slug) {
        return Optional.ofNullable(slug).flatMap(this::bySlug).orElseThrow(NotFound::new);
    }

    @HQL("""
            from Decision d join fetch d.poll p
            where p.closing.closedAt is null and p.cancellation.cancelledAt is null and p.lapse.lapsedAt is null
            order by p.voting.opens
            """)
    List<Decision> notOver();

    /// Those whose answers are counted, the latest first.
    @HQL("from Decision d join fetch d.poll p where d.answers.countedAt is not null order by p.voting.opens desc")
    List<Decision> counted();
}
