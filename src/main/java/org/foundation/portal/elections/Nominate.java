package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// Nominates somebody for a membership, and asks them whether they want to stand.
@ApplicationScoped
public class Nominate {

    @Inject
    Polls polls;

    @Inject
    GatherNominationFacts gatherNominationFacts;

    @Inject
    Candidates candidates;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    public Candidate nominate(Election election, UUID membership, UUID nominee, String reason, Person by, Instant now) {
        polls.hold(election.poll());
        election.requireListOpen(now);
        var today = LegalDay.of(now, clock.getZone());
        var electorateLine = electorate.of(by.id(), today, rulebook.governing(election)).stream()
                .filter(it -> it.membershipId().equals(membership))
                .findFirst()
                .orElseThrow(() -> new Refusal("elections.not-your-membership"));
        var person = people.byId(nominee).orElseThrow(NotFound::new);
        Finding.require(NominationPolicy.judgeAll(
                gatherNominationFacts.attempt(election, electorateLine, nominee, by.id(), now)));
        var candidate = candidates.byPerson(election.id(), nominee).orElseGet(() -> {
            var fresh = new Candidate(election.id(), nominee, candidates.freeSlug(election.id(), person.name()), now);
            candidates.add(fresh);
            candidates.flush();
            return fresh;
        });
        if (candidate.standing() == Candidate.CandidateStanding.DECLINED
                || candidate.standing() == Candidate.CandidateStanding.WITHDRAWN) {
            throw new Refusal("elections.has-said-no").with("name", person.name());
        }
        candidates.add(new Nomination(candidate, electorateLine, by.id(), reason, now));
        tell(candidate, person, election, electorateLine, now);
        return candidate;
    }

    private void tell(
            Candidate candidate,
            Person nominee,
            Election election,
            Electorate.ElectorateLine electorateLine,
            Instant now) {
        notices.post(
                Letter.to(nominee.id(), nominee.email(), nominee.name())
                        .about("elections.nominated")
                        .with("title", election.title())
                        .with("nominator", electorateLine.disclosed() ? electorateLine.holder() : "-")
                        .with("until", election.listAt())
                        .leadingTo(candidates.address(candidate, "accept")),
                now);
        trail.record(
                AuditEvent.of("elections.nominated", election.id())
                        .with("title", election.title())
                        .with("class", electorateLine.classKey())
                        .personal("nominator", electorateLine.holder())
                        .personal("nominee", nominee.name()),
                now);
    }
}
