package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.NotFound;

/// What the clock does with a list of candidates that is due: every rule is checked once more for everybody on it, and
/// then it is final, or waits.
@ApplicationScoped
public class AdvanceList {

    @Inject
    Acts acts;

    @Inject
    Elections elections;

    @Inject
    Polls polls;

    @Inject
    Candidates candidates;

    @Inject
    SendBack sendBack;

    @Inject
    FreezeList freezeList;

    /// In a transaction of its own: one list that fails does not hold up the others.
    @Transactional
    public void advance(UUID id, Instant now) {
        var election = elections.byId(id).orElseThrow(NotFound::new);
        polls.locked(election.poll().id());
        advance(election, now);
    }

    public void advance(Election election, Instant now) {
        if (!election.isListDue(now) || !election.isListOpen(now)) {
            return;
        }
        candidates.of(election.id()).stream()
                .filter(Candidate::isAccepted)
                .forEach(it -> ifOpen(sendBack, sendBack.of(it, election, now)));
        ifOpen(freezeList, freezeList.of(election, now));
    }

    private <C, E extends DomainEvent> void ifOpen(Act<C, E> act, C it) {
        if (acts.offer(act, it).open()) {
            acts.performDue(act, it);
        }
    }
}
