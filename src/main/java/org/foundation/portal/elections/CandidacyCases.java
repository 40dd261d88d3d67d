package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Agreement;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;

/// Reads what the answer to a nomination is judged by. It is theirs alone: for anybody else there is no such
/// candidacy.
@ApplicationScoped
public class CandidacyCases {

    @Inject
    Elections elections;

    @Inject
    ElectionCases electionCases;

    @Inject
    OtherElections otherElections;

    @Inject
    Agreements agreements;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// As the list of candidates allows it: many may answer at once.
    CandidacyCase of(Candidate candidate, boolean accepted, Person by, Instant now) {
        return of(candidate, electionCases.held(election(candidate)), accepted, by, now);
    }

    /// As the result allows it, which nobody may certify meanwhile.
    CandidacyCase locked(Candidate candidate, Person by, Instant now) {
        return of(candidate, electionCases.locked(electionCases.held(election(candidate))), false, by, now);
    }

    private Election election(Candidate candidate) {
        return elections.byId(candidate.electionId()).orElseThrow(NotFound::new);
    }

    private CandidacyCase of(Candidate candidate, Election election, boolean accepted, Person by, Instant now) {
        if (!candidate.personId().equals(by.id())) {
            throw new NotFound();
        }
        var standsIn = otherElections.standing(election).stream()
                .filter(it -> it.person().equals(by.id()))
                .map(OtherElections.Stander::title)
                .findFirst();
        return new CandidacyCase(
                candidate,
                election,
                standsIn,
                accepted || toAccept(by.id(), now).isEmpty(),
                by,
                rulebook.governing(election),
                LegalDay.of(now, clock.getZone()),
                now);
    }

    /// What is still to be accepted before somebody may stand.
    public List<Agreement> toAccept(UUID person, Instant now) {
        return agreements.missing(person, Agreements.FOR_CANDIDATES, LegalDay.of(now, clock.getZone()));
    }
}
