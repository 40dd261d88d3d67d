package org.foundation.portal.shared;

import java.time.Instant;
import java.util.List;

/// What a room has on the public calendar after an instant, in any order.
public interface CalendarSource {

    List<CalendarEntry> after(Instant now);
}
