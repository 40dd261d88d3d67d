package org.foundation.portal.elections;

import static org.foundation.portal.elections.ElectionPolicy.CHALLENGES_OPEN;
import static org.foundation.portal.elections.ElectionPolicy.says;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.ElectionEvent.Challenged;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.Appointment;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.NotFound;

/// A member challenges a preliminary result, for themselves or for a member they vote for; so may whoever stands.
@ApplicationScoped
public class ChallengeResult implements Act<ChallengeResult.Case, Challenged> {

    @Inject
    ElectionCases electionCases;

    @Inject
    Challenges challenges;

    @Inject
    Candidates candidates;

    @Inject
    Electorate electorate;

    @Inject
    Appointments appointments;

    @Inject
    People people;

    /// The election, whether they may challenge in it at all, whether they have challenged this count already, and what
    /// they say is wrong.
    public record Case(ElectionCase of, boolean concerned, boolean raised, String grounds) {}

    public Case of(Election election, String grounds, By by, Instant now) {
        return of(electionCases.of(election, by, now), grounds);
    }

    Case of(ElectionCase it, String grounds) {
        return new Case(
                it, isConcerned(it), hasChallenged(it.election(), it.by().id()), grounds);
    }

    private boolean isConcerned(ElectionCase it) {
        return candidates.byPerson(it.election().id(), it.by().id()).isPresent()
                || !electorate.of(it.by().id(), it.today(), it.rules()).isEmpty();
    }

    private boolean hasChallenged(Election election, UUID person) {
        return challenges.of(election.id()).stream()
                .anyMatch(it ->
                        it.edition() == election.edition() && it.personId().equals(person));
    }

    @Override
    public String name() {
        return "elections.challenge";
    }

    @Override
    public List<Verdict> who(ChallengeResult.Case it) {
        return List.of(says(it.of(), "concerned", it.concerned()));
    }

    @Override
    public List<Verdict> rules(ChallengeResult.Case it) {
        return List.of(CHALLENGES_OPEN.judge(it.of()), says(it.of(), "challenged-once", !it.raised()));
    }

    @Override
    public Challenged perform(ChallengeResult.Case it) {
        var of = it.of();
        var election = of.election();
        var challenge = new Challenge(election.id(), election.edition(), of.by().id(), it.grounds(), of.now());
        challenges.add(challenge);
        challenges.flush();
        var committee = appointments.to(Office.ELECTION_COMMITTEE, of.today()).stream()
                .map(Appointment::personId)
                .map(member -> people.byId(member).orElseThrow(NotFound::new))
                .toList();
        return new Challenged(election, challenge, committee, of.now());
    }
}
