package org.foundation.portal.finances;

/// What an account stands for, and so on which side it grows.
public enum AccountKind {
    ASSET(1),
    LIABILITY(-1),
    EQUITY(-1),
    INCOME(-1),
    EXPENSE(1);

    private final int side;

    AccountKind(int side) {
        this.side = side;
    }

    /// A sum of debits as a reader expects it: income and debts are credits, and are shown positive.
    public long shown(long debits) {
        return Math.multiplyExact(debits, side);
    }

    /// Whether it says what happened during a year, rather than what there is on a day.
    public boolean flows() {
        return this == INCOME || this == EXPENSE;
    }
}
