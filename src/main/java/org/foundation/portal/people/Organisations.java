package org.foundation.portal.people;

import java.time.LocalDate;
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

/// Every organisation, and who owns whom.
public interface Organisations extends Repository<Organisation> {

    @Find
    Optional<Organisation> byId(UUID id);

    @HQL("from Organisation where lower(legalName) = lower(:legalName)")
    Optional<Organisation> byName(String legalName);

    @HQL("from Organisation order by legalName")
    List<Organisation> all();

    @HQL("from Organisation where id in :ids")
    List<Organisation> some(Collection<UUID> ids);

    default List<Organisation> allOf(Collection<UUID> ids) {
        return Slices.of(ids, this::some);
    }

    @HQL("select id, legalName, disclosed from Organisation where id in :ids")
    List<People.Named> someNamed(Collection<UUID> ids);

    default List<People.Named> named(Collection<UUID> ids) {
        return Slices.of(ids, this::someNamed);
    }

    @HQL("from Ownership where fromDay <= :on and (untilDay is null or untilDay > :on)")
    List<Ownership> ownershipsOn(LocalDate on);

    default Map<UUID, Organisation> mapOf(Collection<UUID> ids) {
        return allOf(ids).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }
}
