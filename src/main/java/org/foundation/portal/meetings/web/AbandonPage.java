package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.meetings.AbandonCorrection;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;

/// `/meetings/…/abandon` — the secretary gives up a correction that nobody wants any more; the published
/// minutes stay as they are.
@Named("meetingsAbandon")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class AbandonPage extends OneMeeting {

    @Inject
    AbandonCorrection abandonCorrection;

    private boolean sure;

    @Transactional
    @ShowsRefusals
    public String abandon() {
        acts.perform(abandonCorrection, abandonCorrection.of(getMeeting(), actor.by(), clock.instant()), sure);
        return show(getMeeting());
    }

    public Offer getOffer() {
        return acts.offer(abandonCorrection, abandonCorrection.of(getMeeting(), actor.by(), clock.instant()));
    }

    /// Why the minutes were to be corrected.
    public String getReason() {
        return editions.inWork(getMeeting().id()).flatMap(Minutes::reason).orElse("");
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
