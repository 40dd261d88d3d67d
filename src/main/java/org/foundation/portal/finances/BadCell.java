package org.foundation.portal.finances;

/// A cell that cannot be what it says. Caught where the rows are read, and told as a [Problem].
final class BadCell extends Exception {

    private final transient Problem problem;

    BadCell(Problem problem) {
        super(problem.expected(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
