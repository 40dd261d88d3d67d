package org.foundation.portal.platform;

/// Everything that only one at a time does, among all nodes: the database holds the lock by its number.
public enum Locks {
    /// A round of what falls due.
    ROUND(4700),
    /// The last entry of the trail, which the next one refers to.
    TRAIL(4711),
    /// The books while a file is posted to them.
    BOOKS(4712);

    private final int number;

    Locks(int number) {
        this.number = number;
    }

    /// Waits for its turn, until the end of the transaction.
    public String untilCommit() {
        return "select pg_advisory_xact_lock(" + number + ")";
    }

    /// Waits for its turn, until [#release()] on the same connection.
    String hold() {
        return "select pg_advisory_lock(" + number + ") is not null";
    }

    /// Does not wait: says whether it is ours.
    String tryToHold() {
        return "select pg_try_advisory_lock(" + number + ")";
    }

    String release() {
        return "select pg_advisory_unlock(" + number + ")";
    }
}
