package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.meetings.PublishMinutes;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/meetings/publish?meeting=…` — the secretary publishes approved minutes, for good.
@Named("meetingsPublish")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class PublishPage extends OneMeeting {

    @Inject
    PublishMinutes publishMinutes;

    public void load() {
        mayAct();
        getMinutes();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String publish() {
        var by = mayAct();
        publishMinutes.publish(getMeeting(), by, clock.instant());
        return show(getMeeting());
    }

    public Minutes getMinutes() {
        return editions.inWork(getMeeting().id())
                .filter(Minutes::isApproved)
                .orElseThrow(() -> new Refusal("meetings.not-approved"));
    }
}
