package org.foundation.portal.people;

import java.util.List;

/// The visitor does not hold the office this needs: the 403 page says which.
public class OfficeNeeded extends org.foundation.portal.shared.Forbidden {

    private final transient List<Office> offices;

    public OfficeNeeded(Office... mayDoIt) {
        super("members.only." + (mayDoIt.length == 1 ? mayDoIt[0].name() : "OFFICERS"));
        this.offices = List.of(mayDoIt);
    }

    public List<Office> offices() {
        return offices;
    }
}
