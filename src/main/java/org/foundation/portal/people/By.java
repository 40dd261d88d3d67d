package org.foundation.portal.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;

/// Who acts, and the offices they act in: those of [Actor], read for one act.
public record By(Person person, Set<Office> offices) {

    public By {
        offices = Set.copyOf(offices);
    }

    public UUID id() {
        return person.id();
    }

    public String name() {
        return person.name();
    }

    public boolean holds(Office... any) {
        return Arrays.stream(any).anyMatch(offices::contains);
    }

    /// The rule that an act is done in one of these offices.
    public Verdict inOffice(String section, LocalDate on, Office... any) {
        return Verdict.of("members.rule.in-office", holds(any), section, on).with("office", any[0]);
    }
}
