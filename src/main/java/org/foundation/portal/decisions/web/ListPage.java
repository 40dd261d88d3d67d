package org.foundation.portal.decisions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.decisions.CallDecision;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.people.Actor;
import org.foundation.portal.polls.Phase;

/// `/decisions` — the questions put to the members: open, coming, past.
@Named("decisionsList")
@RequestScoped
public class ListPage {

    @Inject
    Decisions decisions;

    @Inject
    Rulebook rulebook;

    @Inject
    CallDecision callDecision;

    @Inject
    Acts acts;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private Instant now;
    private List<Decision> all;

    public void load() {
        now = clock.instant();
        all = decisions.all();
    }

    public List<Decision> getOpen() {
        return in(Phase.VOTING, Phase.CLOSING, Phase.HELD_UP);
    }

    public List<Decision> getComing() {
        return in(Phase.CALLED);
    }

    public List<Decision> getPast() {
        return in(Phase.CLOSED, Phase.CANCELLED, Phase.LAPSED);
    }

    /// The call, to whoever is signed in.
    public Optional<Offer> call() {
        return actor.person().map(it -> acts.offer(callDecision, callDecision.of(actor.by(), now)));
    }

    public DecisionStatus outcome(Decision decision) {
        return DecisionStatus.of(decision, rulebook.governing(decision), now);
    }

    private List<Decision> in(Phase... phases) {
        return all.stream()
                .filter(it -> List.of(phases).contains(it.poll().phaseAt(now)))
                .toList();
    }
}
