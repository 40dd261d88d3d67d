package org.foundation.portal.decisions.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.CancelPoll;
import org.foundation.portal.polls.Poll;
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
    CancelPoll cancelPoll;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private final Asked<Decision> asked = Asked.by(slug -> decisions.bySlug(slug));
    private String reason = "";

    public void load() {
        officer();
        getPoll();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String withdraw() {
        var by = officer();
        cancelPoll.cancel(getPoll().id(), reason, by, clock.instant());
        return "/decisions/show?faces-redirect=true&decision=" + asked.getName();
    }

    private Person officer() {
        return actor.holding(Office.CHAIR, Office.SECRETARY);
    }

    public Poll getPoll() {
        officer();
        return asked.it().poll();
    }

    public boolean isOpen() {
        return !getPoll().phaseAt(clock.instant()).isOver();
    }

    /// Whether anybody has had notice, and so is written to.
    public boolean isNoticed() {
        return getPoll().notice().isPresent();
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
}
