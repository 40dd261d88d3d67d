package org.foundation.portal.finances;

import java.io.Serializable;
import org.foundation.portal.shared.Sentence;

/// Why a row cannot be imported: the line it begins on, the column, what was found there, and the sentence that says
/// what was expected.
public record ImportProblem(long line, String column, String found, Sentence expected) implements Serializable {

    private static final int SHOWN = 60;

    public ImportProblem {
        found = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
    }
}
