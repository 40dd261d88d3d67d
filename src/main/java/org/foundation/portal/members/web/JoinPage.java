package org.foundation.portal.members.web;

import static org.foundation.portal.bylaws.Rule.APPLICATION_DECISION_BUSINESS_DAYS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;

/// `/members/join` — which classes there are, what they cost and give, and how to become a member.
@Named("membersJoin")
@RequestScoped
public class JoinPage {

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private Rules rules;

    public void load() {
        rules = rulebook.on(LegalDay.today(clock));
    }

    public List<MembershipClass> getClasses() {
        return rules.classes();
    }

    public int getDecisionDays() {
        return rules.of(APPLICATION_DECISION_BUSINESS_DAYS);
    }

    public String getDecisionSection() {
        return rules.section(APPLICATION_DECISION_BUSINESS_DAYS);
    }
}
