/// Single transferable votes: Meek's rule, weighted inclusive Gregory (Scotland and its kin), instant-runoff.
/// Meek's count gathers the ballots of a round into a tree of what elected candidates stand before the first
/// hopeful, because each pass then costs the size of that tree and not the number of ballots, and gives the same
/// digits.
@NullMarked
package org.foundation.portal.tally.stv;

import org.jspecify.annotations.NullMarked;
