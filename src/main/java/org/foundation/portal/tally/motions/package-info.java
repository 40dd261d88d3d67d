/// Motions: yes, no, abstain. What a quorum and a majority are counted from differs from by-law to by-law, so every
/// base is a named parameter and nothing is assumed; shares are exact fractions and never rounded.
@NullMarked
package org.foundation.portal.tally.motions;

import org.jspecify.annotations.NullMarked;
