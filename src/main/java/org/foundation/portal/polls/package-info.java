/// Any vote of the members: who may vote, when, and what makes it count. Electing directors and deciding a question
/// are the same machinery, so this room knows neither candidates nor majorities. A poll keeps the date of the
/// rulebook it was called under. Its phase follows from the clock and from facts fixed beforehand (roll, notice,
/// ballot paper), never from a flag somebody sets in time: a timer that is late changes nothing that anybody may do.
/// Ballots are another room's: it tells this one how many are present ([Turnout]), and hands out rankings without
/// names after the close ([CastBallots]).
@NullMarked
package org.foundation.portal.polls;

import org.jspecify.annotations.NullMarked;
