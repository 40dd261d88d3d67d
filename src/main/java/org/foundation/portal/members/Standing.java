package org.foundation.portal.members;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Verdict;

/// Whether a membership is in good standing on a day, and why.
public record Standing(LocalDate on, List<Verdict> verdicts) implements Serializable {

    public Standing {
        verdicts = List.copyOf(verdicts);
    }

    public boolean good() {
        return Verdict.all(verdicts);
    }

    public List<Verdict> failing() {
        return verdicts.stream().filter(it -> !it.satisfied()).toList();
    }
}
