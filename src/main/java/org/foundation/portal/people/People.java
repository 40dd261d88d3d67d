package org.foundation.portal.people;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundation.portal.shared.Repository;
import org.foundation.portal.shared.Slices;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/// Everybody the foundation knows.
public interface People extends Repository<Person> {

    @Find
    Optional<Person> byId(UUID id);

    @HQL("from Person where issuer = :issuer and subject = :subject")
    Optional<Person> bySubject(String issuer, String subject);

    @HQL("from Person where lower(email) = lower(:email)")
    Optional<Person> byEmail(String email);

    @HQL("from Person where id in :ids")
    List<Person> some(Collection<UUID> ids);

    default List<Person> allOf(Collection<UUID> ids) {
        return Slices.of(ids, this::some);
    }

    @HQL("select id, name, disclosed from Person where id in :ids")
    List<Named> someNamed(Collection<UUID> ids);

    /// Only the names, without loading the people.
    default List<Named> named(Collection<UUID> ids) {
        return Slices.of(ids, this::someNamed);
    }

    record Named(UUID id, String name, Boolean disclosed) implements Serializable {}

    /// Members who did not ask to stay undisclosed, by a part of the name (in lower case, `!` before a literal `%`, `_`
    /// or `!`) or by the whole address.
    @HQL("""
            from Person
            where disclosed and id in (select m.personId from Membership m where m.ending.endedOn is null)
              and (lower(name) like :pattern escape '!' or lower(email) = :address)
            order by name
            """)
    List<Person> disclosedMembers(String pattern, String address, Page page);

    @HQL(
            "from Person where id = :id and disclosed and id in (select m.personId from Membership m where m.ending.endedOn is null)")
    Optional<Person> disclosedMember(UUID id);

    default Map<UUID, Person> mapOf(Collection<UUID> ids) {
        return allOf(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    default String nameOf(UUID id) {
        return byId(id).map(Person::name).orElse("?");
    }
}
