package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/meetings/correct?meeting=…` — the secretary begins a new edition of published minutes and says why.
@Named("meetingsCorrect")
@ViewScoped
public class CorrectPage extends OneMeeting {

    @Inject
    Trail trail;

    private @Nullable String why;

    public void load() {
        mayAct();
        published();
    }

    private Minutes published() {
        if (editions.inWork(getMeeting().id()).isPresent()) {
            throw new Refusal("meetings.correction-in-work");
        }
        return editions.published(getMeeting().id()).orElseThrow(() -> new Refusal("meetings.not-published"));
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String correct() {
        var by = mayAct();
        var now = clock.instant();
        var next = published().correct(Objects.requireNonNullElse(why, ""), by.id(), now);
        editions.entityManager().persist(next);
        trail.record(
                Deed.of("meetings.correction-begun", getMeeting().id())
                        .by(by.id(), by.name())
                        .with("meeting", getMeeting().title())
                        .with("why", Objects.requireNonNullElse(why, "")),
                now);
        return onTo("minutes");
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
