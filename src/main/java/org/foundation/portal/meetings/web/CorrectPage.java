package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.meetings.CorrectMinutes;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;

/// `/meetings/…/correct` — the secretary begins a new edition of published minutes and says why;
/// attendance and votes can then be put right like the words.
@Named("meetingsCorrect")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class CorrectPage extends OneMeeting {

    @Inject
    CorrectMinutes correctMinutes;

    private String why = "";

    @Transactional
    @ShowsRefusals
    public String correct() {
        acts.perform(correctMinutes, correctMinutes.of(getMeeting(), why, actor.by(), clock.instant()));
        return onTo("attend");
    }

    public Offer getOffer() {
        return acts.offer(correctMinutes, correctMinutes.of(getMeeting(), why, actor.by(), clock.instant()));
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
