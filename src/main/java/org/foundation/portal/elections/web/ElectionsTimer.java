package org.foundation.portal.elections.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.elections.AdvanceList;
import org.foundation.portal.elections.CountElection;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.platform.Due;
import org.foundation.portal.polls.PollEvent.Closed;
import org.foundation.portal.shared.Tick;

/// Makes lists of candidates final when they fall due, and counts what has closed.
@ApplicationScoped
public class ElectionsTimer {

    @Inject
    Acts acts;

    @Inject
    Elections elections;

    @Inject
    AdvanceList advanceList;

    @Inject
    CountElection countElection;

    public void run(@Observes Tick tick) {
        Due.eachAlone(elections.idsOpen(), election -> advanceList.advance(election, tick.now()));
    }

    /// In the transaction that closed the poll: there is no moment between the close and the count.
    @Transactional
    public void count(@Observes Closed closed) {
        elections
                .byPoll(closed.poll().id())
                .map(it ->
                        countElection.of(it, it.poll().closing().orElseThrow().closedAt()))
                .filter(it -> acts.offer(countElection, it).open())
                .ifPresent(it -> acts.performDue(countElection, it));
    }
}
