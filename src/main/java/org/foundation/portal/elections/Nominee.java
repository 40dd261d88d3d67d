package org.foundation.portal.elections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.bylaws.Verdict;
import org.foundation.portal.members.Electorate;

/// What the rules need to know about whoever is to be put forward. `memberships` are those they hold or vote for;
/// `worksForNominator` says they work for the nominating organisation or represent it; `colleague` is a director who
/// will sit on and has the same or a related employer; `seatedUntil` is the end of a term of their own that this
/// election does not fill.
public record Nominee(
        UUID person,
        String name,
        List<Electorate.Line> memberships,
        boolean onCommittee,
        Verdict termLimit,
        boolean worksForNominator,
        Optional<String> colleague,
        Optional<LocalDate> seatedUntil) {

    public Nominee {
        memberships = List.copyOf(memberships);
    }
}
