package org.foundation.portal.tally;

import java.util.List;
import java.util.Optional;

/// Who beats whom: the votes for each pair, the strength of the best chains (beatpaths) where the rule uses them,
/// and the final places, equals together. Withdrawn candidates have no place.
public record Comparison(Matrix preferences, Optional<Matrix> paths, List<List<Integer>> places) {
    public Comparison {
        places = places.stream().map(List::copyOf).toList();
    }
}
