package org.foundation.portal.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.foundation.portal.polls.Turnout;

/// Whoever has cast a ballot is present, a blank one included; whoever has only drawn a code is not.
@ApplicationScoped
public class Presence implements Turnout {

    @Inject
    Ballots ballots;

    @Override
    public Present of(UUID poll) {
        var present = ballots.present(poll);
        return new Present(present.heads(), present.votes());
    }
}
