package org.foundation.portal.elections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.members.Electorate;

/// What the rules need to know about whoever is to be nominated. `memberships` are those they hold or vote for: only
/// their own count for themselves. `belongsToNominator` says they work for the nominating organisation or act for it.
public record Nominee(
        UUID person,
        String name,
        List<Electorate.ElectorateLine> memberships,
        boolean onCommittee,
        Verdict termLimit,
        boolean belongsToNominator,
        Beside beside,
        boolean agreed,
        boolean saidNo) {

    public Nominee {
        memberships = List.copyOf(memberships);
    }

    /// Who and what else there is on the board and in the elections under way. `colleague` is a director who sits on,
    /// or
    /// is elected, and belongs to the same or a related member; `rival` stands in another election and does;
    /// `seatedUntil` ends a term of the nominee's own that this election does not fill; `standsIn` names another
    /// election they stand in.
    public record Beside(
            Optional<String> colleague,
            Optional<String> rival,
            Optional<LocalDate> seatedUntil,
            Optional<String> standsIn) {

        public static final Beside NOTHING =
                new Beside(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
