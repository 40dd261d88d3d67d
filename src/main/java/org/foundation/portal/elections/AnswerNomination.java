package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.members.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;

/// What whoever was put forward says: yes with a statement, no, or later not any more.
@ApplicationScoped
public class AnswerNomination {

    @Inject
    Polls polls;

    @Inject
    Candidates candidates;

    @Inject
    Trail trail;

    public void consent(Candidate candidate, Election election, Poll poll, String statement, Person by, Instant now) {
        polls.hold(poll);
        election.requireConsentInTime(poll, now);
        var first = candidate.consentedAt().isEmpty();
        candidate.consent(statement, now);
        if (first) {
            record("elections.consented", election, poll, by, now);
        }
    }

    public void decline(Candidate candidate, Election election, Poll poll, Person by, Instant now) {
        polls.hold(poll);
        election.requireListOpen(poll, now);
        candidate.decline(now);
        candidates.nominationsOf(candidate.id()).forEach(it -> it.lapse(now));
        trail.record(
                Deed.of("elections.declined", election.id())
                        .by(by.id(), by.name())
                        .with("title", poll.title()),
                now);
    }

    public void withdraw(Candidate candidate, Election election, Poll poll, Person by, Instant now) {
        polls.hold(poll);
        election.requireListOpen(poll, now);
        candidate.withdraw(now);
        record("elections.withdrawn", election, poll, by, now);
    }

    /// Who stands in an election is public, and stays so.
    private void record(String what, Election election, Poll poll, Person by, Instant now) {
        trail.record(
                Deed.of(what, election.id())
                        .by(by.id(), by.name())
                        .publicly()
                        .with("title", poll.title())
                        .with("candidate", by.name()),
                now);
    }
}
