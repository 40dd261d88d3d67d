package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.foundation.portal.bylaws.Rules;

/// Draws up the [Affiliations] of a day.
@ApplicationScoped
public class Employers {

    @Inject
    Organisations organisations;

    @Inject
    Employments employments;

    public Affiliations on(LocalDate day, Rules rules) {
        return new Affiliations(
                organisations.all(),
                organisations.ownershipsOn(day),
                employments.on(day),
                rules.percent("related.ownership.percent"));
    }
}
