package org.foundation.portal.applications;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/// The membership committee before one application: who is in office, and who of them may decide it.
public record Committee(Set<UUID> inOffice, Set<UUID> mayDecide, int least) implements Serializable {

    /// One member alone is no consensus.
    static final int CONSENSUS = 2;

    public Committee {
        inOffice = Set.copyOf(inOffice);
        mayDecide = Set.copyOf(mayDecide);
    }

    public boolean isLargeEnough() {
        return inOffice.size() >= least && mayDecide.size() >= CONSENSUS;
    }
}
