package org.foundation.portal.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.foundation.portal.polls.Turnout;

/// Whoever has cast a ballot, even a blank one, is present; whoever has only drawn a code is not.
@ApplicationScoped
public class BallotTurnout implements Turnout {

    @Inject
    Ballots ballots;

    @Override
    public Present of(UUID poll) {
        var presentCount = ballots.present(poll);
        return new Present(presentCount.heads(), presentCount.votes());
    }
}
