package org.foundation.portal.decisions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
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

    public boolean isMayCall() {
        return actor.holds(Office.CHAIR) || actor.holds(Office.SECRETARY);
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
