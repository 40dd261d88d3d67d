package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.foundation.portal.meetings.CorrectMinutes;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/meetings/abandon?meeting=…` — the secretary gives up a correction that nobody wants any more; the published
/// minutes stay as they are.
@Named("meetingsAbandon")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class AbandonPage extends OneMeeting {

    @Inject
    CorrectMinutes correctMinutes;

    public void load() {
        getReason();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String abandon() {
        var by = mayAct();
        correctMinutes.giveUp(getMeeting(), by, clock.instant());
        return show(getMeeting());
    }

    public String getReason() {
        mayAct();
        return correctMinutes.inWork(getMeeting()).reason().orElse("");
    }
}
