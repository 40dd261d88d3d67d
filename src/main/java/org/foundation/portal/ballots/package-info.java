/// Casting. A member casts one ballot for a membership and a poll under a code they were shown before, and the roll
/// says that it was drawn; from then on the [Box] knows only the code: a ballot is a row under the hash of code and
/// poll, with its votes and its ranking, replaced by whoever brings the same code until the close. No row holds a
/// member together with a ballot, a time or a sequence number; nobody records who cast what, and casts are not on the
/// audit trail, only the fact that a membership's ballot was drawn.
///
/// **In this version the secrecy of a ballot rests on the operator.** Whoever runs the database while votes are cast
/// can see that a member draws and that a ballot appears, and put the two together; whoever runs the portal sees code
/// and ranking pass through its memory. The pages say so to the voter. At the close all ballots of a poll are written
/// afresh in the order of their hashes, so that later copies of the table tell less.
///
/// The code is made by the page and kept by the voter before anything is drawn, and drawing and casting are one act of
/// the database, which marks a line of the roll only beside its cast ballot. So whatever fails, and whenever, the
/// voter can find out with the code in hand whether the ballot is in the box, and if it is not, nothing was drawn. A
/// form sent twice is one ballot; another code for the same membership is refused, unless what was drawn before was
/// never cast, as older versions could leave it. Whether a ballot is in time is decided by the database's
/// clock in the database, under a lock that the count takes after the close, so that no cast is under way when it
/// begins.
@NullMarked
package org.foundation.portal.ballots;

import org.jspecify.annotations.NullMarked;
