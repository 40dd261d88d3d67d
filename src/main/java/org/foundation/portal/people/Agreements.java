package org.foundation.portal.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.HQL;

/// The texts to be accepted, and who accepted them.
public interface Agreements extends Repository<Acceptance> {

    List<String> FOR_APPLICANTS = List.of("by-laws", "code-of-conduct", "personal-data");

    List<String> FOR_CANDIDATES = List.of("code-of-conduct", "conflict-of-interest");

    /// The newest edition of each, effective on a day.
    @HQL("""
            from Agreement a where a.effectiveOn <= :on
            and a.version = (select max(b.version) from Agreement b where b.key = a.key and b.effectiveOn <= :on)
            order by a.key
            """)
    List<Agreement> on(LocalDate on);

    @HQL("from Acceptance where personId = :person order by acceptedAt")
    List<Acceptance> acceptedBy(UUID person);

    default List<Agreement> forApplicants(LocalDate on) {
        return on(on).stream().filter(it -> FOR_APPLICANTS.contains(it.key())).toList();
    }

    /// Those of these texts that somebody has not accepted in the edition that counts on a day.
    default List<Agreement> missing(UUID person, Collection<String> keys, LocalDate on) {
        var given = acceptedBy(person);
        return on(on).stream()
                .filter(it -> keys.contains(it.key()))
                .filter(text -> given.stream().noneMatch(it -> it.isOf(text)))
                .toList();
    }

    default boolean hasAccepted(UUID person, Collection<String> keys, LocalDate on) {
        return missing(person, keys, on).isEmpty();
    }
}
