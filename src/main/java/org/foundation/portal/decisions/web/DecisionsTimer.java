package org.foundation.portal.decisions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.decisions.CountDecision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.polls.PollEvent.Closed;

/// Counts when a poll has closed.
@ApplicationScoped
public class DecisionsTimer {

    @Inject
    Decisions decisions;

    @Inject
    CountDecision countDecision;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /// In the transaction that closed the poll: there is no moment between the close and the count.
    @Transactional
    public void count(@Observes Closed closed) {
        decisions
                .byPollId(closed.poll().id())
                .ifPresent(it -> acts.performDue(countDecision, countDecision.of(it, clock.instant())));
    }
}
