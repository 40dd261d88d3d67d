package org.foundation.portal.polls;

import java.util.List;
import java.util.UUID;

/// What was cast in a poll, without names, once it has closed; before, it is refused.
public interface CastBallots {

    List<Cast> of(UUID poll);

    /// How many ballots share the rarest weight among them.
    long fewestAlike(UUID poll);

    /// Option numbers, first choice first; empty for a blank ballot.
    record Cast(List<Integer> ranking, long votes) {
        public Cast {
            ranking = List.copyOf(ranking);
        }
    }
}
