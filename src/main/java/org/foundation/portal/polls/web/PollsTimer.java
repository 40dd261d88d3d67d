package org.foundation.portal.polls.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.foundation.portal.platform.Due;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.shared.Tick;

/// Freezes rolls, writes notices, opens, closes and extends, when each falls due.
@ApplicationScoped
public class PollsTimer {

    @Inject
    Polls polls;

    @Inject
    RunPoll runPoll;

    public void run(@Observes Tick tick) {
        Due.eachAlone(polls.idsNotOver(), poll -> runPoll.advance(poll, tick.now()));
    }
}
