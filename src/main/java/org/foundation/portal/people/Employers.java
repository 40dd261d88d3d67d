package org.foundation.portal.people;

import static org.foundation.portal.bylaws.Rule.RELATED_OWNERSHIP_PERCENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Slices;

/// Draws up the [Affiliations] of a day: declared employers, and who acts for which member.
@ApplicationScoped
public class Employers {

    @Inject
    Organisations organisations;

    @Inject
    Employments employments;

    public Affiliations on(LocalDate day, Rules rules) {
        return on(day, rules, List.of());
    }

    /// With ties that another room knows of.
    public Affiliations on(LocalDate day, Rules rules, Collection<Affiliations.Tie> more) {
        return drawnUp(day, rules, employments.on(day), employments.representing(day), more);
    }

    /// Only of some people, where nobody else is asked about: a public page does not load who works for whom.
    public Affiliations among(Collection<UUID> people, LocalDate day, Rules rules, Collection<Affiliations.Tie> more) {
        return drawnUp(
                day,
                rules,
                Slices.of(people, some -> employments.ofSome(some, day)),
                employments.representing(day),
                more);
    }

    /// As they were on record at a moment of that day: what anybody declares later changes nothing.
    public Affiliations recorded(LocalDate day, Instant at, Rules rules, Collection<Affiliations.Tie> more) {
        return drawnUp(day, rules, employments.recorded(day, at), employments.representingAsRecorded(day, at), more);
    }

    private Affiliations drawnUp(
            LocalDate day,
            Rules rules,
            List<Employment> declared,
            List<Affiliations.Tie> representing,
            Collection<Affiliations.Tie> more) {
        var ties = new ArrayList<>(representing);
        ties.addAll(more);
        return new Affiliations(
                organisations.all(),
                organisations.ownershipsOn(day),
                declared,
                ties,
                rules.of(RELATED_OWNERSHIP_PERCENT));
    }
}
