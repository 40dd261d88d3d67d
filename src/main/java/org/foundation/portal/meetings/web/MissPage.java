package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.meetings.MissMeeting;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;

/// `/meetings/…/miss` — the secretary or the chair says that a meeting whose time has passed did not take
/// place, and why. The directors are told, who know whether it did.
@Named("meetingsMiss")
@ViewScoped
@OnlyFor({Office.SECRETARY, Office.CHAIR})
public class MissPage extends OneMeeting {

    @Inject
    MissMeeting missMeeting;

    private String why = "";

    @Transactional
    @ShowsRefusals
    public String miss() {
        acts.perform(missMeeting, missMeeting.of(getMeeting(), why, actor.by(), clock.instant()));
        return show(getMeeting());
    }

    public Offer getOffer() {
        return acts.offer(missMeeting, missMeeting.of(getMeeting(), why, actor.by(), clock.instant()));
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
