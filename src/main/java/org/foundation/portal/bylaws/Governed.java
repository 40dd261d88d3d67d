package org.foundation.portal.bylaws;

import java.time.LocalDate;

/// What is held to the rules it was begun under, whatever becomes of the rulebook meanwhile.
public interface Governed {

    LocalDate rulebookDate();
}
