package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// The election committee accepts or refuses whoever has consented, and tells them why. It cannot accept against a rule
/// that is not for it to weigh.
@ApplicationScoped
public class ReviewCandidate {

    @Inject
    Polls polls;

    @Inject
    Impartiality impartiality;

    @Inject
    JudgeCandidacy judgeCandidacy;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    public void review(Candidate candidate, Election election, boolean accept, String reason, Person by, Instant now) {
        polls.hold(election.poll());
        election.requireListOpen(now);
        if (candidate.personId().equals(by.id())) {
            throw new Refusal("elections.not-ones-own-review");
        }
        impartiality.require(election, by);
        if (accept) {
            Finding.require(judgeCandidacy.findings(candidate, election, now));
            candidate.accept(by.id(), reason, now);
        } else {
            candidate.refuse(by.id(), reason, now);
        }
        tell(candidate, election.poll(), accept, reason, now);
        var person = people.byId(candidate.personId()).orElseThrow(NotFound::new);
        trail.record(
                AuditEvent.of(accept ? "elections.accepted" : "elections.refused", election.id())
                        .by(by.id(), by.name())
                        .publicly()
                        .with("title", election.title())
                        .with("candidate", person.name())
                        .with("reason", reason.strip()),
                now);
    }

    private void tell(Candidate candidate, Poll poll, boolean accept, String reason, Instant now) {
        var person = people.byId(candidate.personId()).orElseThrow(NotFound::new);
        notices.post(
                Letter.to(person.id(), person.email(), person.name())
                        .about(accept ? "elections.accepted" : "elections.refused")
                        .with("title", poll.title())
                        .with("reason", reason.strip())
                        .leadingTo(poll.href()),
                now);
    }
}
