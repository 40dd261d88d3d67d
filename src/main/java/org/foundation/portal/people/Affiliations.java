package org.foundation.portal.people;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who works for whom, or acts for whom, on one day, with related companies as one (BL 2.10(b): more than half owned,
/// directly or through others, common owners included). Two people with the same group may not both sit on the board.
public final class Affiliations {

    private final Map<UUID, List<Employment>> employments = new HashMap<>();
    private final Map<UUID, Set<UUID>> represented = new HashMap<>();
    private final Map<UUID, String> groups = new HashMap<>();
    private final Set<UUID> undisclosed = new HashSet<>();
    private final Map<UUID, String> names = new HashMap<>();

    /// Somebody acts for an organisation: as the representative of its membership, or as the director it nominated.
    public record Tie(UUID person, UUID organisation) {}

    public Affiliations(
            Collection<Organisation> organisations,
            Collection<Ownership> ownerships,
            Collection<Employment> employments,
            Collection<Tie> ties,
            int morePercentThan) {
        organisations.forEach(it -> names.put(it.id(), it.legalName()));
        organisations.stream().filter(it -> !it.isDisclosed()).forEach(it -> undisclosed.add(it.id()));
        ties.forEach(it ->
                represented.computeIfAbsent(it.person(), any -> new HashSet<>()).add(it.organisation()));
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

    /// The groups of a person's employers and of the organisations they act for; empty for whoever has none. An opaque
    /// word, equal for related companies.
    public Set<String> groupsOf(UUID person) {
        var found = new TreeSet<String>();
        for (var employment : employments.getOrDefault(person, List.of())) {
            found.add(employment
                    .organisationId()
                    .map(this::groupOf)
                    .orElseGet(() -> groupOfName(employment.employer().orElseThrow())));
        }
        represented.getOrDefault(person, Set.of()).forEach(it -> found.add(groupOf(it)));
        return found;
    }

    /// What ties a person to a group, as it may be said in public: nothing for a member that is not disclosed.
    public Set<String> namesIn(String group, UUID person) {
        var found = new TreeSet<String>();
        employments.getOrDefault(person, List.of()).stream()
                .filter(it -> it.organisationId()
                        .map(this::groupOf)
                        .orElseGet(() -> groupOfName(it.employer().orElseThrow()))
                        .equals(group))
                .forEach(it -> found.add(
                        it.organisationId().map(this::nameOf).or(it::employer).orElseThrow()));
        represented.getOrDefault(person, Set.of()).stream()
                .filter(it -> groupOf(it).equals(group) && !undisclosed.contains(it))
                .forEach(it -> found.add(nameOf(it)));
        return found;
    }

    public String groupOf(UUID organisation) {
        return groups.getOrDefault(organisation, organisation.toString());
    }

    /// What to show as somebody's affiliation: the employer, or else the member they act for.
    public Optional<String> affiliationOf(UUID person) {
        return employerOf(person)
                .or(() -> represented.getOrDefault(person, Set.of()).stream()
                        .filter(it -> !undisclosed.contains(it))
                        .map(this::nameOf)
                        .min(Comparator.naturalOrder()));
    }

    public Optional<String> employerOf(UUID person) {
        return employments.getOrDefault(person, List.of()).stream()
                .map(it ->
                        it.organisationId().map(this::nameOf).or(it::employer).orElseThrow())
                .findFirst();
    }

    /// Whether somebody works for an organisation, as they declared, or acts for its membership.
    public boolean belongsTo(UUID person, UUID organisation) {
        return represented.getOrDefault(person, Set.of()).contains(organisation)
                || employments.getOrDefault(person, List.of()).stream()
                        .anyMatch(it -> it.organisationId()
                                .or(() -> it.employer().flatMap(this::named))
                                .filter(organisation::equals)
                                .isPresent());
    }

    /// Everybody who works for an organisation or acts for it.
    public Set<UUID> peopleOf(UUID organisation) {
        return Stream.concat(employments.keySet().stream(), represented.keySet().stream())
                .filter(it -> belongsTo(it, organisation))
                .collect(Collectors.toSet());
    }

    public boolean related(UUID person, UUID other) {
        return groupsOf(person).stream().anyMatch(groupsOf(other)::contains);
    }

    private String nameOf(UUID organisation) {
        return names.getOrDefault(organisation, "?");
    }

    private String groupOfName(String employer) {
        return named(employer).map(this::groupOf).orElseGet(() -> "name:" + plain(employer));
    }

    private Optional<UUID> named(String employer) {
        return names.entrySet().stream()
                .filter(it -> plain(it.getValue()).equals(plain(employer)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
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
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
