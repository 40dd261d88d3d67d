package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.meetings.PublishElsewhere;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;

/// `/meetings/…/elsewhere` — the secretary says where the minutes of a meeting are that is known from a list
/// only.
@Named("meetingsElsewhere")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class ElsewherePage extends OneMeeting {

    @Inject
    PublishElsewhere publishElsewhere;

    private String address = "";

    @Transactional
    @ShowsRefusals
    public String tell() {
        acts.perform(publishElsewhere, publishElsewhere.of(getMeeting(), address, actor.by(), clock.instant()));
        return show(getMeeting());
    }

    public Offer getOffer() {
        return acts.offer(publishElsewhere, publishElsewhere.of(getMeeting(), address, actor.by(), clock.instant()));
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
