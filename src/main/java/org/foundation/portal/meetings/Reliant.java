package org.foundation.portal.meetings;

import java.util.List;
import java.util.UUID;

/// A room in which things are done by the authority of a motion. A vote is not put right so that they would lose it.
public interface Reliant {

    /// What rests on a motion now, as a person would call it; what something later has replaced no longer does.
    List<String> restingOn(UUID motion);
}
