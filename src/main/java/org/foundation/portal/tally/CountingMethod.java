package org.foundation.portal.tally;

import java.util.SequencedMap;

/// A way of counting with all its parameters. Rules are records: equal parameters, equal rule, equal result.
public interface CountingMethod {
    /// A short name such as "meek-prf"; sentences about the rule are found by it.
    String name();

    /// Every parameter by name, for printing with the result and storing with the election.
    SequencedMap<String, String> parameters();

    /// The same rule with another way to break ties.
    CountingMethod breaking(Ties by);

    /// Counts, once. Most callers want `count`.
    Count tally(Contest contest);

    /// Counts, and where there are caps counts again without them, to be shown beside.
    default Count count(Contest contest) {
        var count = tally(contest);
        return contest.caps().isEmpty() ? count : count.beside(tally(contest.capped()));
    }
}
