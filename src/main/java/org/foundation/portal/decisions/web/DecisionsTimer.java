package org.foundation.portal.decisions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.foundation.portal.decisions.CountDecision;
import org.foundation.portal.polls.Closed;

/// Counts when a poll has closed.
@ApplicationScoped
public class DecisionsTimer {

    @Inject
    CountDecision countDecision;

    @Inject
    Clock clock;

    @Transactional
    public void count(@Observes Closed closed) {
        countDecision.count(closed.poll(), clock.instant());
    }
}
