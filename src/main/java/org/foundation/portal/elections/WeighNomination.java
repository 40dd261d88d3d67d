package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermLimit;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Appointments;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.Employers;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.Office;
import org.foundation.portal.members.People;
import org.foundation.portal.members.Representation;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.RunPoll;
import org.jspecify.annotations.Nullable;

/// Gathers what the nomination policies look at.
@ApplicationScoped
public class WeighNomination {

    @Inject
    Electorate electorate;

    @Inject
    Memberships memberships;

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
    RunPoll runPoll;

    @Inject
    Clock clock;

    /// `nominator` may be missing when only the nominee is asked about.
    public Attempt attempt(
            Election election, Poll poll, Electorate.@Nullable Line nominator, UUID nominee, UUID actor, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var rules = runPoll.rules(poll);
        var already = nominator != null && candidates.madeBy(election.id(), nominator.membershipId()) > 0;
        return new Attempt(
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
            Election election, Rules rules, Electorate.@Nullable Line nominator, UUID person, LocalDate today) {
        return new Nominee(
                person,
                people.nameOf(person),
                electorate.of(person, today, rules),
                appointments.holds(person, Office.ELECTION_COMMITTEE, today),
                TermLimit.verdict(seats.termsOf(person), election.termFrom(), rules),
                nominator != null && belongs(person, nominator, rules, today),
                colleague(election, rules, person, today),
                sittingOn(election, today)
                        .filter(it -> it.personId().equals(person))
                        .map(TermOfOffice::untilDay)
                        .findFirst());
    }

    private boolean belongs(UUID person, Electorate.Line nominator, Rules rules, LocalDate today) {
        var organisation = nominator.organisationId();
        if (organisation == null) {
            return false;
        }
        return employers.on(today, rules).worksFor(person, organisation)
                || memberships.representationsOf(nominator.membershipId()).stream()
                        .filter(it -> it.isOn(today))
                        .map(Representation::personId)
                        .anyMatch(person::equals);
    }

    /// A director who sits on beyond this election and works for the same or a related employer.
    private Optional<String> colleague(Election election, Rules rules, UUID person, LocalDate today) {
        var affiliations = employers.on(today, rules);
        return sittingOn(election, today)
                .map(TermOfOffice::personId)
                .filter(it -> !it.equals(person) && affiliations.related(it, person))
                .map(people::nameOf)
                .findFirst();
    }

    private Stream<TermOfOffice> sittingOn(Election election, LocalDate today) {
        return seats.termsOn(today).stream().filter(it -> !election.seats().contains(it.seatNumber()));
    }
}
