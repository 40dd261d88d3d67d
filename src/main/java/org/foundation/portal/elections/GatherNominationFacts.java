package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermLimit;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Employers;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.jspecify.annotations.Nullable;

/// Gathers what the nomination policies look at.
@ApplicationScoped
public class GatherNominationFacts {

    @Inject
    Electorate electorate;

    @Inject
    Agreements agreements;

    @Inject
    BoardAffiliations boardAffiliations;

    @Inject
    BoardCaps boardCaps;

    @Inject
    OtherElections otherElections;

    @Inject
    Appointments appointments;

    @Inject
    Employers employers;

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    Candidates candidates;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// `nominator` may be missing when only the nominee is asked about.
    public NominationFacts attempt(
            Election election, Electorate.@Nullable ElectorateLine nominator, UUID nominee, UUID actor, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var rules = rulebook.governing(election);
        var already = nominator != null && candidates.madeBy(election.id(), nominator.membershipId()) > 0;
        return new NominationFacts(
                election,
                rules,
                now,
                today,
                actor,
                nominator,
                already,
                nominee(election, rules, nominator, nominee, today));
    }

    private Nominee nominee(
            Election election,
            Rules rules,
            Electorate.@Nullable ElectorateLine nominator,
            UUID person,
            LocalDate today) {
        return new Nominee(
                person,
                people.nameOf(person),
                electorate.of(person, today, rules),
                appointments.holds(person, Office.ELECTION_COMMITTEE, today),
                TermLimit.verdict(seats.termsOf(person), election.termFrom(), today, rules),
                nominator != null && belongs(person, nominator, rules, today),
                beside(election, rules, nominator, person, today),
                agreements.hasAccepted(person, Agreements.FOR_CANDIDATES, today),
                candidates
                        .byPerson(election.id(), person)
                        .filter(Candidate::hasSaidNo)
                        .isPresent());
    }

    private boolean belongs(UUID person, Electorate.ElectorateLine nominator, Rules rules, LocalDate today) {
        var organisation = nominator.organisationId();
        return organisation != null && employers.on(today, rules).belongsTo(person, organisation);
    }

    private Nominee.Beside beside(
            Election election,
            Rules rules,
            Electorate.@Nullable ElectorateLine nominator,
            UUID person,
            LocalDate today) {
        var standing = otherElections.standing(election);
        var elsewhere = standing.stream().map(OtherElections.Stander::election);
        var affiliations = boardAffiliations.on(
                today, Stream.concat(Stream.of(election.id()), elsewhere).collect(Collectors.toSet()), rules);
        var seated = boardCaps.others(election, today).toList();
        return new Nominee.Beside(
                colleague(person, nominator, affiliations, seated.stream().map(TermOfOffice::personId)),
                colleague(person, nominator, affiliations, standing.stream().map(OtherElections.Stander::person)),
                seated.stream()
                        .filter(it -> it.personId().equals(person))
                        .map(TermOfOffice::untilDay)
                        .max(LocalDate::compareTo),
                standing.stream()
                        .filter(it -> it.person().equals(person))
                        .map(OtherElections.Stander::title)
                        .findFirst());
    }

    /// One of these who belongs to the same member as the nominee, or to the one that nominates them, or to a
    /// related one.
    private Optional<String> colleague(
            UUID person,
            Electorate.@Nullable ElectorateLine nominator,
            Affiliations affiliations,
            Stream<UUID> others) {
        var groups = new HashSet<>(affiliations.groupsOf(person));
        if (nominator != null && nominator.organisationId() != null) {
            groups.add(affiliations.groupOf(nominator.organisationId()));
        }
        return others.filter(it -> !it.equals(person))
                .filter(it -> affiliations.groupsOf(it).stream().anyMatch(groups::contains))
                .map(people::nameOf)
                .findFirst();
    }
}
