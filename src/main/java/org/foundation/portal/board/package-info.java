/// The board's seats and who sits in them until when. A seat belongs to a cohort for ever; a term belongs to a seat,
/// so that whoever fills a vacancy takes over the cohort and the rest of the term. A term that has run out is not
/// over: its director stays until the successor is seated, and only an ending empties the seat. Terms keep the dates
/// they were elected for, whatever the rulebook says later.
@NullMarked
package org.foundation.portal.board;

import org.jspecify.annotations.NullMarked;
