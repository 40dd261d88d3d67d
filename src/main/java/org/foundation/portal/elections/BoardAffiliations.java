package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.board.Seats;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.people.Employers;

/// Who belongs to whom as the limit of one director for each member sees it (BL 4.2, 2.10(b)): besides employers and
/// representatives, a director acts for the member that nominated them, and so does a candidate.
@ApplicationScoped
public class BoardAffiliations {

    @Inject
    Employers employers;

    @Inject
    Seats seats;

    @Inject
    Candidates candidates;

    public Affiliations on(LocalDate day, Collection<UUID> elections, Rules rules) {
        return employers.on(day, rules, ties(day, elections));
    }

    /// As they were on record when a list of candidates became final.
    public Affiliations recorded(LocalDate day, Instant at, Collection<UUID> elections, Rules rules) {
        return employers.recorded(day, at, rules, ties(day, elections));
    }

    /// Only of some people: see [Employers#among].
    public Affiliations among(Collection<UUID> people, LocalDate day, Collection<UUID> elections, Rules rules) {
        return employers.among(people, day, rules, ties(day, elections));
    }

    private List<Affiliations.Tie> ties(LocalDate day, Collection<UUID> elections) {
        var ties = new ArrayList<Affiliations.Tie>();
        seats.calendar(day)
                .seatedFrom(day)
                .forEach(term ->
                        term.organisationId().ifPresent(it -> ties.add(new Affiliations.Tie(term.personId(), it))));
        if (!elections.isEmpty()) {
            ties.addAll(candidates.nominatedByOrganisations(elections));
        }
        return ties;
    }
}
