/// What the board and its committees did. A meeting is called with notice, held or cancelled; the directors in office
/// are frozen when its record is opened, so that a quorum never changes afterwards. A motion records how each
/// director voted, and its outcome is always computed from those votes by the rules of the day. Minutes are versions:
/// approval freezes the words together with the attendance and the votes under one hash, publication makes them
/// public for good, and what turns out wrong is corrected by another version with a motion of its own. The address of
/// a meeting is made of its body and date, because numbers are taken back when a meeting is cancelled.
@NullMarked
package org.foundation.portal.meetings;

import org.jspecify.annotations.NullMarked;
