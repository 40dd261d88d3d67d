package org.foundation.portal.tally.files;

import java.util.List;
import java.util.stream.Collectors;

/// A file that cannot be read: its first faults, and how many there are.
public final class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final long count;

    BadFile(List<Fault> faults, long count) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")) + more(count - faults.size()));
        this.faults = List.copyOf(faults);
        this.count = count;
    }

    public List<Fault> faults() {
        return faults;
    }

    public long count() {
        return count;
    }

    private static String more(long others) {
        return others == 0 ? "" : "\nand " + others + " more";
    }
}
