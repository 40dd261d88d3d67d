/// Casting. A member draws one code for a membership and a poll, once, and the roll says so; from then on the [Box]
/// knows only the code: a ballot is a row under the hash of code and poll, with its votes and its ranking, replaced
/// by whoever brings the same code until the close. No row has a member and a ballot, a time or a running number;
/// nobody records who cast what, and casts are not in the audit trail, only drawn codes are.
///
/// **In this version the secrecy of a ballot rests on the operator.** Whoever runs the database while votes are cast
/// can see that a member draws and that a ballot appears, and put the two together; whoever runs the portal sees code
/// and ranking pass through its memory. The pages say so to the voter. The door is made to stay when the box behind
/// it becomes one that need not be trusted: `draw(membership, poll)` gives a secret, `cast(code, ranking)` knows no
/// member.
///
/// The code is made by the page before it is drawn, so that a form sent twice draws the same code twice, which is one
/// draw; another code for the same membership is refused. Drawing and casting are two transactions: should the second
/// fail, the voter has the code in hand and sends again. Whether a ballot is in time is decided by the database's
/// clock in the database, under a lock that the count takes after the close, so that no cast is under way when it
/// begins.
@NullMarked
package org.foundation.portal.ballots;

import org.jspecify.annotations.NullMarked;
