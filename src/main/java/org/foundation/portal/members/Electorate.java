package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.Rules;
import org.jspecify.annotations.Nullable;

/// Every membership of a voting class on a day, who casts its votes, and whether it is in good standing. A poll
/// freezes its roll from this.
@ApplicationScoped
public class Electorate {

    @Inject
    Memberships memberships;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    /// All voting memberships that had not ended by the day, in good standing or not.
    public List<Line> on(LocalDate day, Rules rules) {
        return lines(memberships.book(day), day, rules);
    }

    /// Those in good standing on the day.
    public List<Line> entitled(LocalDate day, Rules rules) {
        return on(day, rules).stream().filter(it -> it.standing().good()).toList();
    }

    /// The lines of the memberships a person may cast votes for.
    public List<Line> of(UUID person, LocalDate day, Rules rules) {
        return lines(memberships.actedFor(person, day), day, rules).stream()
                .filter(it -> person.equals(it.voterId()))
                .toList();
    }

    private List<Line> lines(List<Membership> book, LocalDate day, Rules rules) {
        var voters = memberships.representationsOn(day).stream()
                .filter(Representation::isVoting)
                .collect(Collectors.toMap(Representation::membershipId, Representation::personId));
        var open = book.stream()
                .filter(it ->
                        it.ending().map(end -> day.isBefore(end.endedOn())).orElse(true))
                .filter(it -> rules.membershipClass(it.classKey()).isVoting())
                .toList();
        var names = new HashMap<UUID, Named>();
        var peopleIds = open.stream()
                .map(it -> it.personId().orElseGet(() -> voters.get(it.id())))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        people.allOf(peopleIds).forEach(it -> names.put(it.id(), new Named(it.name(), it.isDisclosed())));
        organisations.all().forEach(it -> names.put(it.id(), new Named(it.legalName(), it.isDisclosed())));
        return open.stream().map(it -> line(it, voters, names, day, rules)).toList();
    }

    private static Line line(
            Membership it, Map<UUID, UUID> voters, Map<UUID, Named> names, LocalDate day, Rules rules) {
        var holder = it.personId().or(it::organisationId).orElseThrow();
        var voter = it.personId().orElseGet(() -> voters.get(it.id()));
        var named = names.getOrDefault(holder, Named.UNKNOWN);
        return new Line(
                it.id(),
                it.bookNumber(),
                it.classKey(),
                rules.membershipClass(it.classKey()).votes(),
                named.name(),
                named.disclosed(),
                it.personId().orElse(null),
                it.organisationId().orElse(null),
                voter,
                Optional.ofNullable(voter).map(names::get).map(Named::name).orElse(null),
                it.admittedOn(),
                it.standing(day, rules));
    }

    private record Named(String name, boolean disclosed) {
        static final Named UNKNOWN = new Named("?", false);
    }

    /// One membership: its holder is a person or an organisation; `voter` is the holder, or the representative who
    /// votes.
    public record Line(
            UUID membershipId,
            int bookNumber,
            String classKey,
            int votes,
            String holder,
            boolean disclosed,
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            @Nullable UUID voterId,
            @Nullable String voter,
            LocalDate admittedOn,
            Standing standing)
            implements Serializable {}
}
