package org.foundation.portal.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The board's resolutions, as far as its meetings are recorded here. The room that records them answers.
public interface BoardMotions {

    /// Those carried at meetings from a day on, the latest first.
    List<Carried> carriedFrom(LocalDate day);

    /// Whether there is a record here of a board meeting on that day: then what it resolved is among its motions.
    boolean hasRecordOf(LocalDate day);

    /// Something has been done under a motion: it can no longer be changed.
    void relyOn(UUID motion, Instant now);

    record Carried(UUID id, LocalDate on, String named) {}
}
