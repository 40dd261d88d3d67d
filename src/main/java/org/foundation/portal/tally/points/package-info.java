/// Rules that add up points: plurality, block vote, approval, score. They read the same ballots as every other
/// rule: a mark is a ranked candidate, a score is the rank it stands on (rank 1 is the highest score, ranks left
/// empty are scores nobody got).
@NullMarked
package org.foundation.portal.tally.points;

import org.jspecify.annotations.NullMarked;
