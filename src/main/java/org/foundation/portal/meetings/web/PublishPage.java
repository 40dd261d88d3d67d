package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.meetings.PublishMinutes;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;

/// `/meetings/…/publish` — the secretary publishes approved minutes, for good.
@Named("meetingsPublish")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class PublishPage extends OneMeeting {

    @Inject
    PublishMinutes publishMinutes;

    private boolean sure;

    @Transactional
    @ShowsRefusals
    public String publish() {
        acts.perform(publishMinutes, publishMinutes.of(getMeeting(), actor.by(), clock.instant()), sure);
        return show(getMeeting());
    }

    public Offer getOffer() {
        return acts.offer(publishMinutes, publishMinutes.of(getMeeting(), actor.by(), clock.instant()));
    }

    public String getHash() {
        return editions.inWork(getMeeting().id()).flatMap(Minutes::hash).orElse("");
    }

    /// The approved document.
    public String getDocument() {
        return editions.inWork(getMeeting().id()).flatMap(Minutes::document).orElse("");
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
