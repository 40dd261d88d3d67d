package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.DIRECTOR_TERM_YEARS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Acceptance;
import org.foundation.portal.people.Agreement;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// What whoever was nominated says: yes with a statement and the policies of an office accepted, no, or later not any
/// more. A candidate may withdraw until the result is final: from the list, or, once that is printed, from the count.
@ApplicationScoped
public class AnswerNomination {

    @Inject
    Elections elections;

    @Inject
    Polls polls;

    @Inject
    Candidates candidates;

    @Inject
    OtherElections otherElections;

    @Inject
    Agreements agreements;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /// What is still to be accepted before somebody may stand.
    public List<Agreement> toAccept(UUID person, Instant now) {
        return agreements.missing(person, Agreements.FOR_CANDIDATES, LegalDay.of(now, clock.getZone()));
    }

    /// `accepted` says that they have read the texts still to be accepted and are bound by them.
    public void consent(
            Candidate candidate, Election election, String statement, boolean accepted, Person by, Instant now) {
        polls.hold(election.poll());
        election.requireConsentInTime(now);
        requireStandingNowhereElse(election, by);
        accept(accepted, by, now);
        var first = candidate.consentedAt().isEmpty();
        candidate.consent(statement, now);
        if (first) {
            record("elections.consented", election, by, now);
        }
    }

    private void requireStandingNowhereElse(Election election, Person by) {
        otherElections.standing(election).stream()
                .filter(it -> it.person().equals(by.id()))
                .findFirst()
                .ifPresent(it -> {
                    throw new Refusal("elections.stands-elsewhere")
                            .with("title", it.title())
                            .with("section", rulebook.governing(election).section(DIRECTOR_TERM_YEARS));
                });
    }

    private void accept(boolean accepted, Person by, Instant now) {
        var missing = toAccept(by.id(), now);
        if (!missing.isEmpty() && !accepted) {
            throw new Refusal("elections.policies-missing");
        }
        missing.forEach(it -> agreements.add(new Acceptance(by.id(), it, now)));
    }

    public void decline(Candidate candidate, Election election, Person by, Instant now) {
        polls.hold(election.poll());
        election.requireListOpen(now);
        candidate.decline(now);
        candidates.nominationsOf(candidate.id()).forEach(it -> it.lapse(now));
        trail.record(
                AuditEvent.of("elections.declined", election.id())
                        .by(by.id(), by.name())
                        .with("title", election.title()),
                now);
    }

    public void withdraw(Candidate candidate, Election seen, Person by, Instant now) {
        polls.hold(seen.poll());
        var election = elections.locked(seen.id()).orElseThrow(NotFound::new);
        election.requireNotFinal(now);
        candidate.withdraw(now);
        record(
                election.poll().ballot().isPresent() ? "elections.withdrawn-from-the-paper" : "elections.withdrawn",
                election,
                by,
                now);
    }

    /// Who stands in an election is public, and stays so.
    private void record(String what, Election election, Person by, Instant now) {
        trail.record(
                AuditEvent.of(what, election.id())
                        .by(by.id(), by.name())
                        .publicly()
                        .with("title", election.title())
                        .with("candidate", by.name()),
                now);
    }
}
