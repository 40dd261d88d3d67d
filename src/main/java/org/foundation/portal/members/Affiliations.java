package org.foundation.portal.members;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Who works for whom on one day, with related companies as one (BL 2.10(b): more than half owned, directly or
/// through others, common owners included). Two people with the same group may not both sit on the board.
public final class Affiliations {

    private final Map<UUID, List<Employment>> employments = new HashMap<>();
    private final Map<UUID, String> groups = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    public Affiliations(
            Collection<Organisation> organisations,
            Collection<Ownership> ownerships,
            Collection<Employment> employments,
            int morePercentThan) {
        organisations.forEach(it -> names.put(it.id(), it.legalName()));
        employments.forEach(it -> this.employments.merge(it.personId(), List.of(it), Affiliations::joined));
        var control = new HashMap<UUID, Set<UUID>>();
        var holdings = new Holdings(ownerships, morePercentThan);
        ownerships.stream()
                .map(Ownership::ownerId)
                .distinct()
                .forEach(owner -> holdings.controlledBy(owner).forEach(owned -> {
                    control.computeIfAbsent(owner, it -> new HashSet<>()).add(owned);
                    control.computeIfAbsent(owned, it -> new HashSet<>()).add(owner);
                }));
        organisations.forEach(it -> groups.computeIfAbsent(it.id(), id -> reach(id, control)));
    }

    /// The group a person's employer belongs to; empty for whoever declared none. An opaque word, equal for related
    /// companies.
    public Set<String> groupsOf(UUID person) {
        var found = new TreeSet<String>();
        for (var employment : employments.getOrDefault(person, List.of())) {
            found.add(employment
                    .organisationId()
                    .map(this::groupOf)
                    .orElseGet(() -> groupOfName(employment.employer().orElseThrow())));
        }
        return found;
    }

    public String groupOf(UUID organisation) {
        return groups.getOrDefault(organisation, organisation.toString());
    }

    /// What to show as somebody's affiliation.
    public Optional<String> employerOf(UUID person) {
        return employments.getOrDefault(person, List.of()).stream()
                .map(it ->
                        it.organisationId().map(this::nameOf).or(it::employer).orElseThrow())
                .findFirst();
    }

    public boolean worksFor(UUID person, UUID organisation) {
        return employments.getOrDefault(person, List.of()).stream()
                .anyMatch(it -> it.organisationId().filter(organisation::equals).isPresent());
    }

    /// Everybody who declared to work for an organisation.
    public Set<UUID> employees(UUID organisation) {
        return employments.keySet().stream()
                .filter(it -> worksFor(it, organisation))
                .collect(java.util.stream.Collectors.toSet());
    }

    public boolean related(UUID person, UUID other) {
        return groupsOf(person).stream().anyMatch(groupsOf(other)::contains);
    }

    private String nameOf(UUID organisation) {
        return names.getOrDefault(organisation, "?");
    }

    private String groupOfName(String employer) {
        var plain = employer.toLowerCase(Locale.ROOT).strip();
        return names.entrySet().stream()
                .filter(it -> it.getValue().toLowerCase(Locale.ROOT).equals(plain))
                .map(it -> groupOf(it.getKey()))
                .findFirst()
                .orElse("name:" + plain);
    }

    /// The smallest id that control reaches in any direction names the group.
    private static String reach(UUID start, Map<UUID, Set<UUID>> control) {
        var reached = new TreeSet<String>();
        var open = new ArrayDeque<UUID>(List.of(start));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (reached.add(next.toString())) {
                open.addAll(control.getOrDefault(next, Set.of()));
            }
        }
        return reached.first();
    }

    private static List<Employment> joined(List<Employment> some, List<Employment> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
