package org.foundation.portal.decisions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.decisions.CertifyDecision;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Refusal;
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
    Rulebook rulebook;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private final Asked<Decision> asked = Asked.by(slug -> decisions.bySlug(slug));
    private boolean checked;

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

    public boolean isMine() {
        return decision().isCertifiedBy(actor.signedIn().id());
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String certify() {
        var officer = actor.holding(Office.SECRETARY, Office.ELECTION_COMMITTEE);
        if (!checked) {
            throw new Refusal("decisions.certify.not-checked");
        }
        certifyDecision.certify(decision(), officer, clock.instant());
        return "/decisions/show?faces-redirect=true&decision=" + asked.getName();
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    public Asked<Decision> asked() {
        return asked;
    }
}
