package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.meetings.CancelMeeting;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;

/// `/meetings/…/cancel` — the secretary or the chair cancels a meeting that was called, and the directors are
/// told.
@Named("meetingsCancel")
@ViewScoped
@OnlyFor({Office.SECRETARY, Office.CHAIR})
public class CancelPage extends OneMeeting {

    @Inject
    CancelMeeting cancelMeeting;

    private String why = "";
    private boolean sure;

    @Transactional
    @ShowsRefusals
    public String cancel() {
        acts.perform(cancelMeeting, cancelMeeting.of(getMeeting(), why, actor.by(), clock.instant()), sure);
        return show(getMeeting());
    }

    public Offer getOffer() {
        return acts.offer(cancelMeeting, cancelMeeting.of(getMeeting(), why, actor.by(), clock.instant()));
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
