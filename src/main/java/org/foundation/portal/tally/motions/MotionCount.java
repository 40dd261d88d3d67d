package org.foundation.portal.tally.motions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundation.portal.tally.CountEvent;

/// A judged motion: the voices by class (one class named "" where there are none), whether there was a quorum,
/// whether the motion carried, and each judgement in order.
public record MotionCount(
        MotionRule rule, Map<String, Voices> voices, boolean quorate, boolean carried, List<CountEvent> events) {

    public MotionCount {
        voices = Collections.unmodifiableMap(new LinkedHashMap<>(voices));
        events = List.copyOf(events);
    }
}
