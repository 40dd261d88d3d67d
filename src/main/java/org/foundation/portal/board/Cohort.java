package org.foundation.portal.board;

/// One cohort of directors is elected each year, in this order.
public enum Cohort {
    A,
    B,
    C,
    D;

    public Cohort next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
