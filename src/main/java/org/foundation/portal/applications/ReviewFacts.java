package org.foundation.portal.applications;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rule;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.people.Office;

/// One person before one application: all that the rules look at.
public record ReviewFacts(
        Application application,
        UUID reviewer,
        Set<Office> offices,
        boolean own,
        Committee committee,
        List<Verdict> claims,
        Rules rules) {

    public ReviewFacts {
        offices = Set.copyOf(offices);
        claims = List.copyOf(claims);
    }

    MembershipClass of() {
        return rules.membershipClass(application.classKey());
    }

    boolean isReferred() {
        return application.state() == Application.ApplicationState.REFERRED;
    }

    Optional<Proposal> proposal() {
        return application.proposal();
    }

    /// Whether the rules about admitting matter: not where a refusal is proposed.
    boolean leadsToAdmission() {
        return proposal().map(Proposal::toApprove).orElse(true);
    }

    Verdict says(String rule, boolean satisfied, Rule<?> provision) {
        return Verdict.of("members.review." + rule, satisfied, rules.section(provision), rules.on());
    }
}
