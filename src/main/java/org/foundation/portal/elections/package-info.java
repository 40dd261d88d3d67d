/// Electing directors: a poll over seats. An election is called for the seats that fall due, takes nominations, freezes
/// its list of candidates into the poll's ballot paper, and counts when the poll has closed. A count is stored with all
/// its inputs and counted again whenever it is shown, so that a page can never differ from the ballots. It is
/// preliminary until enough members of the election committee have certified it; then the winners take their seats.
/// Somebody nominated by several members is one candidate with several nominations, because consent and review are
/// about the person.
///
/// Ballots are published when each weight is shared by at least as many as the rulebook asks for, and otherwise not at
/// all: the totals of the rounds are public in any case, so whatever part of the ballots were left out could be worked
/// out as the difference. For the same reason counts by other rules go with the ballots. What stays is a commitment to
/// the ballots with a secret salt ([Seal]). The seed of the draw rests on the published first choices and not on the
/// ballots, so that it can be checked by everybody and gives nobody a way to try out what a ballot said.
@NullMarked
package org.foundation.portal.elections;

import org.jspecify.annotations.NullMarked;
