package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.CancelPoll;

/// The election committee calls an election off; but nobody who stands in it.
@ApplicationScoped
public class CancelElection {

    @Inject
    CancelPoll cancelPoll;

    @Inject
    Impartiality impartiality;

    public void cancel(Election election, String reason, Person by, Instant now) {
        impartiality.require(election, by);
        cancelPoll.cancel(election.poll().id(), reason, by, now);
    }
}
