package org.foundation.portal.elections;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.jspecify.annotations.Nullable;

/// What a rule says about a nomination. One that does not block is for the committee to weigh.
public record Finding(Verdict verdict, boolean blocking) implements Serializable {

    static Finding blocking(Verdict verdict) {
        return new Finding(verdict, true);
    }

    static Finding weighing(Verdict verdict) {
        return new Finding(verdict, false);
    }

    Finding with(String name, @Nullable Object value) {
        return new Finding(verdict.with(name, value), blocking);
    }

    public boolean warns() {
        return !blocking && !verdict.satisfied();
    }

    /// Refuses with the first rule that blocks.
    public static void require(Collection<Finding> findings) {
        Verdict.require(findings.stream()
                .filter(Finding::blocking)
                .map(Finding::verdict)
                .toList());
    }

    static List<Verdict> verdicts(Collection<Finding> findings) {
        return findings.stream().filter(Finding::blocking).map(Finding::verdict).toList();
    }
}
