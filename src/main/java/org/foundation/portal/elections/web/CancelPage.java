package org.foundation.portal.elections.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.elections.CancelElection;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;

/// `/elections/…/cancel` — the election committee cancels an election, for a reason everybody can read.
@Named("electionsCancel")
@ViewScoped
@OnlyFor(Office.ELECTION_COMMITTEE)
public class CancelPage extends OneElection {

    @Inject
    CancelElection cancelElection;

    private String reason = "";
    private boolean sure;

    @Transactional
    @ShowsRefusals
    public String cancel() {
        acts.perform(cancelElection, attempt(), sure);
        return onTo("show");
    }

    public Offer getOffer() {
        return acts.offer(cancelElection, attempt());
    }

    private CancelElection.Case attempt() {
        return cancelElection.of(getElection(), reason, actor.by(), clock.instant());
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
