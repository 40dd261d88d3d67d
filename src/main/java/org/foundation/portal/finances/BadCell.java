package org.foundation.portal.finances;

/// A cell that cannot be what it says. Caught where the rows are read, and told as a [ImportProblem].
final class BadCell extends Exception {

    private final transient ImportProblem importProblem;

    BadCell(ImportProblem importProblem) {
        super(importProblem.expected().key(), null, false, false);
        this.importProblem = importProblem;
    }

    ImportProblem problem() {
        return importProblem;
    }
}
