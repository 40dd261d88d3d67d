/// Rules that compare candidates two by two: Schulze, ranked pairs, Copeland, Debian's A.5. They all read one
/// matrix, built in a single pass over the distinct rankings; what an unranked candidate means is a named setting,
/// because it changes winners.
@NullMarked
package org.foundation.portal.tally.pairwise;

import org.jspecify.annotations.NullMarked;
