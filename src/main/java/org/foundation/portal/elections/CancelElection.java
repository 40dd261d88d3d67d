package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.PollEvent;
import org.foundation.portal.polls.PollRules;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.NotFound;

/// The election committee calls an election off; but nobody who stands in it.
@ApplicationScoped
public class CancelElection {

    @Inject
    Polls polls;

    @Inject
    Impartiality impartiality;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    public void cancel(Election election, String reason, Person by, Instant now) {
        impartiality.require(election, by);
        var poll = polls.locked(election.poll().id()).orElseThrow(NotFound::new);
        Verdict.require(List.of(PollRules.notOver(poll, now, LegalDay.of(now, clock.getZone()))));
        poll.cancel(by.id(), reason, now);
        acts.happened(new PollEvent.Cancelled(poll, reason.strip(), by, now));
    }
}
