package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.foundation.portal.bylaws.Rulebook;

/// Who is present in a vote, and how far that is from its quorum.
@ApplicationScoped
public class QuorumSoFar {

    @Inject
    Instance<Turnout> turnout;

    @Inject
    Rulebook rulebook;

    /// As far as anybody can tell.
    public Turnout.Present present(Poll poll) {
        return turnout.isResolvable() ? turnout.get().of(poll.id()) : Turnout.Present.NOBODY;
    }

    public Optional<Quorum> of(Poll poll) {
        return poll.quorum(present(poll), rulebook.governing(poll));
    }
}
