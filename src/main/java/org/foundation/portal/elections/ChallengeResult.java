package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.RESULTS_CHALLENGE_DAYS;

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
import org.foundation.portal.people.Appointment;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// A member challenges a preliminary result, and the election committee answers. Nothing is certified before the days
/// for it are over and every challenge has its answer.
@ApplicationScoped
public class ChallengeResult {

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Inject
    Challenges challenges;

    @Inject
    Candidates candidates;

    @Inject
    Electorate electorate;

    @Inject
    Appointments appointments;

    @Inject
    Impartiality impartiality;

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

    /// The moment until which a count may be challenged.
    public Instant until(Result result, Election election) {
        return result.challengeableUntil(rulebook.governing(election).of(RESULTS_CHALLENGE_DAYS), clock.getZone());
    }

    public boolean isOpen(Election election, Instant now) {
        return election.stageAt(now) == ElectionStage.PRELIMINARY
                && results.byElectionId(election.id())
                        .filter(it -> now.isBefore(until(it, election)))
                        .isPresent();
    }

    /// Members may challenge, for themselves or for a member they vote for; so may whoever stands.
    public boolean mayChallenge(Election election, UUID person, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        return candidates.byPerson(election.id(), person).isPresent()
                || !electorate.of(person, today, rulebook.governing(election)).isEmpty();
    }

    public Challenge raise(Election seen, String grounds, Person by, Instant now) {
        var election = elections.locked(seen.id()).orElseThrow(NotFound::new);
        if (!isOpen(election, now)) {
            throw new Refusal("elections.not-challengeable").with("title", election.title());
        }
        if (!mayChallenge(election, by.id(), now)) {
            throw new Refusal("elections.challenge-by-members").with("title", election.title());
        }
        var challenge = new Challenge(election.id(), election.edition(), by.id(), grounds, now);
        challenges.add(challenge);
        challenges.flush();
        record("elections.challenged", election, now);
        for (Appointment member : appointments.to(Office.ELECTION_COMMITTEE, LegalDay.of(now, clock.getZone()))) {
            var officer = people.byId(member.personId()).orElseThrow(NotFound::new);
            notices.post(
                    letter(
                            officer,
                            "elections.challenged",
                            election.poll(),
                            Address.of("elections", election.poll().slug()).to("answer")),
                    now);
        }
        return challenge;
    }

    public void answer(Challenge challenge, Election election, String answer, Person by, Instant now) {
        impartiality.require(election, by);
        if (challenge.personId().equals(by.id())) {
            throw new Refusal("elections.not-ones-own-challenge");
        }
        challenge.answer(answer, by.id(), now);
        record("elections.challenge-answered", election, now);
        var member = people.byId(challenge.personId()).orElseThrow(NotFound::new);
        notices.post(
                letter(
                                member,
                                "elections.challenge-answered",
                                election.poll(),
                                Address.of("elections", election.poll().slug()).to("challenge"))
                        .with("answer", answer.strip()),
                now);
    }

    private static Letter letter(Person to, String about, Poll poll, String page) {
        return Letter.to(to.id(), to.email(), to.name())
                .about(about)
                .with("title", poll.title())
                .leadingTo(page);
    }

    /// That there is one is public; who raised it and why is for the committee only.
    private void record(String what, Election election, Instant now) {
        trail.record(AuditEvent.of(what, election.id()).publicly().with("title", election.title()), now);
    }
}
