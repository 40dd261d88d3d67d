package org.foundation.portal.members;

import java.util.List;

/// The visitor is known and may not: answered with the 403 page, which says who may.
public class Forbidden extends RuntimeException {

    private final transient List<Office> offices;

    public Forbidden(Office... mayDoIt) {
        super("only for " + List.of(mayDoIt), null, false, false);
        this.offices = List.of(mayDoIt);
    }

    public List<Office> offices() {
        return offices;
    }
}
