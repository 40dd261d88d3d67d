/// Counting: ballots and seats come in as values, a Count with every round comes out. Plain Java: no server, no
/// clock, no chance of its own and no floating point, so that anybody can read a count, run it again and get the
/// same result to the last digit. Rules are records whose components are their parameters; what happens in a count
/// is a list of sealed events that Telling turns into sentences of the reader's language. Ballots are merged by
/// distinct ranking into flat integer arrays before anything is counted, because then a million ballots cost a few
/// passes over memory instead of a million objects. Candidates are numbers from 1, as in a ballot file.
@NullMarked
package org.foundation.portal.tally;

import org.jspecify.annotations.NullMarked;
