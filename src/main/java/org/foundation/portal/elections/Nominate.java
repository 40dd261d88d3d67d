package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.ElectionEvent.Nominated;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;

/// Nominates somebody for a membership, and asks them whether they want to stand.
@ApplicationScoped
public class Nominate implements Act<Nominate.Case, Nominated> {

    @Inject
    ElectionCases electionCases;

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
    Clock clock;

    /// What the rules look at, whom it is about, and why they should be on the board.
    public record Case(NominationFacts facts, Person nominee, String reason) {

        /// What every rule says, those included that are not for the portal to decide.
        public List<Finding> findings() {
            return facts.nominator() == null ? List.of() : NominationPolicy.judgeAll(facts);
        }
    }

    /// A membership that is not the nominator's own to use is none.
    public Case of(Election seen, UUID membership, UUID nominee, String reason, Person by, Instant now) {
        var election = electionCases.held(seen);
        var today = LegalDay.of(now, clock.getZone());
        var line = electorate.of(by.id(), today, rulebook.governing(election)).stream()
                .filter(it -> it.membershipId().equals(membership))
                .findFirst()
                .orElse(null);
        var person = people.byId(nominee).orElseThrow(NotFound::new);
        return new Case(gatherNominationFacts.attempt(election, line, nominee, by.id(), now), person, reason);
    }

    @Override
    public String name() {
        return "elections.nominate";
    }

    @Override
    public List<Verdict> who(Nominate.Case it) {
        return Finding.verdicts(NominationPolicy.judge(it.facts(), NominationPolicy.MEMBERS));
    }

    @Override
    public List<Verdict> rules(Nominate.Case it) {
        return Finding.verdicts(it.findings());
    }

    @Override
    public Nominated perform(Nominate.Case it) {
        var facts = it.facts();
        var election = facts.election();
        var candidate = candidates.byPerson(election.id(), it.nominee().id()).orElseGet(() -> {
            var fresh = new Candidate(
                    election.id(),
                    it.nominee().id(),
                    candidates.freeSlug(election.id(), it.nominee().name()),
                    facts.now());
            candidates.add(fresh);
            candidates.flush();
            return fresh;
        });
        candidates.add(new Nomination(candidate, facts.line(), facts.actor(), it.reason(), facts.now()));
        return new Nominated(election, candidate, facts.line(), it.nominee(), facts.now());
    }
}
