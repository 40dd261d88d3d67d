package org.foundation.portal.decisions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.decisions.CertifyDecision;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.Bar;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/decisions/…/certify` — the secretary or a member of the election committee certifies the count.
@Named("decisionsCertify")
@ViewScoped
@OnlyFor({Office.SECRETARY, Office.ELECTION_COMMITTEE})
public class CertifyPage implements Serializable {

    @Inject
    Decisions decisions;

    @Inject
    CertifyDecision certifyDecision;

    @Inject
    Acts acts;

    @Inject
    Rulebook rulebook;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private final Asked<Decision> asked = Asked.by(slug -> decisions.bySlug(slug));
    private boolean sure;

    public void load() {
        actor.holding(Office.SECRETARY, Office.ELECTION_COMMITTEE);
        decision();
    }

    public Decision decision() {
        return asked.it();
    }

    public DecisionStatus outcome() {
        var decision = decision();
        return DecisionStatus.of(decision, rulebook.governing(decision), clock.instant());
    }

    public List<Bar> answers() {
        var decision = decision();
        return Bars.of(decision, decision.matter().majority(rulebook.governing(decision)));
    }

    public Offer offer() {
        return acts.offer(certifyDecision, signing());
    }

    private CertifyDecision.Case signing() {
        return certifyDecision.of(decision(), actor.by(), clock.instant());
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String certify() {
        var signing = signing();
        // an impatient second click is no mistake
        if (!signing.isSigned()) {
            acts.perform(certifyDecision, signing, sure);
        }
        return "/decisions/show?faces-redirect=true&decision=" + asked.getName();
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public Asked<Decision> asked() {
        return asked;
    }
}
