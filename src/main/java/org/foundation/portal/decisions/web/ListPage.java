package org.foundation.portal.decisions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.decisions.Decisions.Asked;
import org.foundation.portal.members.Actor;
import org.foundation.portal.members.Office;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.RunPoll;

/// `/decisions/list` — the questions put to the members: open, coming, past.
@Named("decisionsList")
@RequestScoped
public class ListPage {

    @Inject
    Decisions decisions;

    @Inject
    RunPoll runPoll;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private Instant now;
    private List<Asked> all;

    public void load() {
        now = clock.instant();
        all = decisions.all();
    }

    public List<Asked> getOpen() {
        return in(Phase.VOTING, Phase.CLOSING, Phase.HELD_UP);
    }

    public List<Asked> getComing() {
        return in(Phase.CALLED);
    }

    public List<Asked> getPast() {
        return in(Phase.CLOSED, Phase.CANCELLED, Phase.LAPSED);
    }

    public boolean isMayCall() {
        return actor.holds(Office.CHAIR) || actor.holds(Office.SECRETARY);
    }

    public Outcome outcome(Asked asked) {
        return Outcome.of(asked, runPoll.rules(asked.poll()), now);
    }

    private List<Asked> in(Phase... phases) {
        return all.stream()
                .filter(it -> List.of(phases).contains(it.poll().phaseAt(now)))
                .toList();
    }
}
