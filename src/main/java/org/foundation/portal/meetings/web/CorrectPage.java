package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.foundation.portal.meetings.CorrectMinutes;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/meetings/correct?meeting=…` — the secretary begins a new edition of published minutes and says why;
/// attendance and votes can then be put right like the words.
@Named("meetingsCorrect")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class CorrectPage extends OneMeeting {

    @Inject
    CorrectMinutes correctMinutes;

    private @Nullable String why;

    public void load() {
        mayAct();
        correctMinutes.published(getMeeting());
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String correct() {
        var by = mayAct();
        correctMinutes.begin(getMeeting(), Objects.requireNonNullElse(why, ""), by, clock.instant());
        return onTo("attend");
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
