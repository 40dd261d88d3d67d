package org.foundation.portal.tally.files;

import java.util.ArrayList;
import java.util.List;

/// Gathers faults while a file is read on.
final class Faults {
    static final int KEPT = 10;
    private final List<Fault> kept = new ArrayList<>();
    private long count;

    void add(Fault fault) {
        if (count++ < KEPT) kept.add(fault);
    }

    /// Nothing half-read is handed out.
    void raise() {
        if (count > 0) throw new BadFile(kept, count);
    }

    BadFile with(Fault last) {
        add(last);
        return new BadFile(kept, count);
    }
}
