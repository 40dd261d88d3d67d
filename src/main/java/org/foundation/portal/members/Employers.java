package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.foundation.portal.bylaws.Rules;

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
        var ties = new ArrayList<>(employments.representing(day));
        ties.addAll(more);
        return new Affiliations(
                organisations.all(),
                organisations.ownershipsOn(day),
                employments.on(day),
                ties,
                rules.percent("related.ownership.percent"));
    }
}
