/// Any vote of the members: who may vote, when, and what makes it count. Electing directors and deciding a question
/// are the same machinery, so this room knows neither candidates nor majorities. A poll keeps the date of the
/// rulebook it was called under. Its phase follows from the clock and from facts fixed beforehand (roll, notice,
/// ballot paper), never from a flag somebody sets in time: a timer that is late changes nothing that anybody may do.
/// Ballots are another room's: it tells this one how many are present ([Turnout]), and hands out rankings without
/// names after the close ([CastBallots]).
///
/// **When notice is given.** BL 3.4 wants notice ten to sixty days before the vote to everybody on the roll. BL 7.1(a)
/// has it given when it is directed to the address on record. So writing a letter is not giving notice: it is given
/// when the mail server has taken it, or on the day on which the secretary records that it was delivered otherwise. A
/// letter that the recipient's side refuses was directed to the address on record and counts as given; a full or dead
/// mailbox must not let one member stop a vote, and BL 7.1(e) says that such a failure voids nothing. There are two
/// safeguards: every letter must at least have been refused by then, since one that our own server never took was
/// directed to nobody; and if more than `notice.refused.percent` are refused, it is likelier that something is wrong
/// with our mail than with so many mailboxes, and it is not given. An organisation for which nobody acts counts like a
/// refused letter. All of them stay on the secretary's list. Notice that is not given on the last day for it holds the
/// vote ([HoldReason#NOTICE_LATE]); it goes on when deliveries are recorded that were in time, or is put off with a
/// fresh notice to the same roll, within the sixty days of BL 9.4, or is called off.
///
/// **What was frozen stays.** The database takes no line into a frozen roll and no option onto a frozen paper, and lets
/// nobody freeze either under a fingerprint that is not theirs. Before the opening is put on record and before the
/// count, both fingerprints are worked out again, against anybody with more rights than the application's.
@NullMarked
package org.foundation.portal.polls;

import org.jspecify.annotations.NullMarked;
