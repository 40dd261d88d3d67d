/// What may be done in the house, in one shape. An [Act] judges a case by its rules, and does it; a page offers,
/// explains and refuses by the same verdicts, and so would a command or an interface for programs. What an act did is a
/// [DomainEvent] of its room, and the room's chronicle, one exhaustive switch, turns it into the trail's entry and the
/// letters. [Acts] performs them: it asks the rules, has whoever acts confirm what cannot be undone, and reports what
/// happened. So nothing is done that the rules forbid, and nothing is left out of the record.
///
/// Tests of acts lie in the same package of the tests, with the stage they play on.
@NullMarked
package org.foundation.portal.acts;

import org.jspecify.annotations.NullMarked;
