package org.foundation.portal.decisions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.decisions.WithdrawDecision;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/decisions/…/withdraw` — the chair or the secretary, who put questions, take one back for a reason
/// everybody can read.
@Named("decisionsWithdraw")
@ViewScoped
@OnlyFor({Office.CHAIR, Office.SECRETARY})
public class WithdrawPage implements Serializable {

    @Inject
    Decisions decisions;

    @Inject
    Polls polls;

    @Inject
    WithdrawDecision withdrawDecision;

    @Inject
    Acts acts;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private final Asked<Decision> asked = Asked.by(slug -> decisions.bySlug(slug));
    private String reason = "";
    private boolean sure;

    public void load() {
        decision();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String withdraw() {
        polls.locked(decision().poll().id());
        acts.perform(withdrawDecision, getCase(), sure);
        return "/decisions/show?faces-redirect=true&decision=" + asked.getName();
    }

    private Decision decision() {
        actor.holding(Office.CHAIR, Office.SECRETARY);
        return asked.it();
    }

    public Poll getPoll() {
        return decision().poll();
    }

    public WithdrawDecision.Case getCase() {
        return withdrawDecision.of(decision(), reason, actor.by(), clock.instant());
    }

    public Offer getOffer() {
        return acts.offer(withdrawDecision, getCase());
    }

    public Asked<Decision> asked() {
        return asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
