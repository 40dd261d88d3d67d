/// Electing directors: a poll over seats. An election is called for the seats that fall due, takes nominations,
/// freezes its list of candidates into the poll's ballot paper, and counts when the poll has closed. A count is
/// stored with all its inputs and counted again whenever it is shown, so that a page can never tell another story
/// than the ballots. It is preliminary until enough members of the election committee have certified it; then the
/// winners take their seats. Somebody put forward by several members is one candidate with several nominations,
/// because consent and review are about the person.
@NullMarked
package org.foundation.portal.elections;

import org.jspecify.annotations.NullMarked;
