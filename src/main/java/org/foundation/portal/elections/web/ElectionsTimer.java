package org.foundation.portal.elections.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.foundation.portal.elections.CountElection;
import org.foundation.portal.elections.Elections;
import org.foundation.portal.elections.FreezeList;
import org.foundation.portal.platform.Due;
import org.foundation.portal.polls.PollEvent.Closed;
import org.foundation.portal.shared.Tick;

/// Makes lists of candidates final when they fall due, and counts what has closed.
@ApplicationScoped
public class ElectionsTimer {

    @Inject
    Elections elections;

    @Inject
    FreezeList freezeList;

    @Inject
    CountElection countElection;

    public void run(@Observes Tick tick) {
        Due.eachAlone(elections.idsOpen(), election -> freezeList.advance(election, tick.now()));
    }

    /// In the transaction that closed the poll: there is no moment between the close and the count.
    @Transactional
    public void count(@Observes Closed closed) {
        elections
                .byPoll(closed.poll().id())
                .ifPresent(it -> countElection.count(
                        it, it.poll().closing().orElseThrow().closedAt()));
    }
}
