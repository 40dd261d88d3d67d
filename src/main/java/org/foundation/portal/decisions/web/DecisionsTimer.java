package org.foundation.portal.decisions.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.foundation.portal.decisions.CountDecision;
import org.foundation.portal.decisions.SendTexts;
import org.foundation.portal.polls.Closed;
import org.foundation.portal.shared.Tick;

/// Sends texts when their notice is out; counts when a poll has closed.
@ApplicationScoped
public class DecisionsTimer {

    @Inject
    SendTexts sendTexts;

    @Inject
    CountDecision countDecision;

    @Inject
    Clock clock;

    @Transactional
    public void run(@Observes Tick tick) {
        sendTexts.send(tick.now());
    }

    @Transactional
    public void count(@Observes Closed closed) {
        countDecision.count(closed.poll(), clock.instant());
    }
}
