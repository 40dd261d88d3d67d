package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.Slices;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/// Every membership of a voting class on a day, who casts its votes, and whether it is in good standing. A poll
/// freezes its roll from this.
@ApplicationScoped
public class Electorate {

    private static final int SLICE = 2000;

    @Inject
    Memberships memberships;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    /// All voting memberships in good standing on the day that had not ended by it.
    public List<ElectorateLine> entitled(LocalDate day, Rules rules) {
        return entitled(day, rules, votingClasses(rules));
    }

    /// The same of some classes. The book is read in slices, of which only the lines are kept: a hundred thousand
    /// memberships with all their terms are more than a server holds.
    public List<ElectorateLine> entitled(LocalDate day, Rules rules, Collection<String> classes) {
        var entitled = new ArrayList<ElectorateLine>();
        var slice = slice(classes, day, 0);
        while (!slice.isEmpty()) {
            lines(slice, day, rules).stream().filter(it -> it.standing().good()).forEach(entitled::add);
            var last = slice.getLast().bookNumber();
            slice.forEach(memberships::forget);
            slice = slice(classes, day, last);
        }
        return entitled;
    }

    private List<Membership> slice(Collection<String> classes, LocalDate day, int after) {
        return classes.isEmpty() ? List.of() : memberships.book(classes, day, after, Page.first(SLICE));
    }

    private static Set<String> votingClasses(Rules rules) {
        return rules.classes().stream()
                .filter(MembershipClass::isVoting)
                .map(MembershipClass::key)
                .collect(Collectors.toSet());
    }

    /// The lines of the memberships a person may cast votes for.
    public List<ElectorateLine> of(UUID person, LocalDate day, Rules rules) {
        return lines(memberships.actedFor(person, day), day, rules).stream()
                .filter(it -> person.equals(it.voterId()))
                .toList();
    }

    /// The line of one membership, whoever votes for it by now.
    public Optional<ElectorateLine> lineOf(UUID membership, LocalDate day, Rules rules) {
        return memberships
                .byId(membership)
                .map(it -> lines(List.of(it), day, rules))
                .flatMap(it -> it.stream().findFirst());
    }

    private List<ElectorateLine> lines(List<Membership> book, LocalDate day, Rules rules) {
        var open = book.stream()
                .filter(it ->
                        it.ending().map(end -> day.isBefore(end.endedOn())).orElse(true))
                .filter(it -> rules.membershipClass(it.classKey()).isVoting())
                .toList();
        var voters = voters(open, day);
        var names = new HashMap<UUID, People.Named>();
        people.named(ids(open, it -> it.personId().or(() -> Optional.ofNullable(voters.get(it.id())))))
                .forEach(it -> names.put(it.id(), it));
        organisations.named(ids(open, Membership::organisationId)).forEach(it -> names.put(it.id(), it));
        return open.stream().map(it -> line(it, voters, names, day, rules)).toList();
    }

    private Map<UUID, UUID> voters(List<Membership> open, LocalDate day) {
        var held = open.stream()
                .filter(it -> it.organisationId().isPresent())
                .map(Membership::id)
                .toList();
        return Slices.of(held, some -> memberships.representationsOn(some, day)).stream()
                .filter(Representation::isVoting)
                .collect(Collectors.toMap(Representation::membershipId, Representation::personId));
    }

    private static Set<UUID> ids(List<Membership> open, Function<Membership, Optional<UUID>> of) {
        return open.stream().map(of).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static ElectorateLine line(
            Membership it, Map<UUID, UUID> voters, Map<UUID, People.Named> names, LocalDate day, Rules rules) {
        var holder = it.personId().or(it::organisationId).orElseThrow();
        var voter = it.personId().orElseGet(() -> voters.get(it.id()));
        var named = names.getOrDefault(holder, new People.Named(holder, "?", false));
        return new ElectorateLine(
                it.id(),
                it.bookNumber(),
                it.classKey(),
                rules.membershipClass(it.classKey()).votes(),
                named.name(),
                named.disclosed(),
                it.personId().orElse(null),
                it.organisationId().orElse(null),
                voter,
                Optional.ofNullable(voter)
                        .map(names::get)
                        .map(People.Named::name)
                        .orElse(null),
                it.admittedOn(),
                it.standing(day, rules));
    }

    /// One membership: its holder is a person or an organisation; `voter` is the holder, or the representative who
    /// votes.
    public record ElectorateLine(
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
