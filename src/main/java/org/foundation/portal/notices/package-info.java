/// Formal notices and ordinary mail. A letter is a row written in the same transaction as the act it tells of; a timer
/// of its own hands it to the mail server afterwards, so that a crash loses none, and a slow server delays neither a
/// page
/// nor a vote. The row stays as the second copy among the member's letters: losing all mail never costs a right.
///
/// Each letter travels alone. It is taken in one transaction, handed over in none, and what came of it is written in
/// another ([Outbox]): a kill, a rollback or a server that drops the line costs at most one letter sent twice, and both
/// carry one Message-ID. What the server says about one letter is held against that letter only; when it says nothing
/// at all, the letters wait without harm, the log says so once, and says when it is back. Letters are tried for days
/// with growing pauses ([MailLimits] has every number); an address that is wrong or gone is not tried twice.
///
/// What does not arrive is the secretary's task (BL 6.8): `/notices/undelivered` lists it, and it waits on the front
/// page. A letter counts as given when the mail server has taken it, or when the secretary has recorded how else it
/// reached its member; what the recipient's own server refuses was directed to the address on record (BL 7.1(a)), and
/// is listed all the same, because after two in a row mail no longer serves for that member (BL 7.1(e)). How many of
/// them a vote can tolerate is for the polls to say.
///
/// One address gets a limited number of ordinary letters an hour, so that nobody can flood a mailbox by pressing
/// buttons. What is above that waits, formal letters never do, and none is ever dropped.
@NullMarked
package org.foundation.portal.notices;

import org.jspecify.annotations.NullMarked;
