package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.board.Seats;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.people.People;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/meetings/miss?meeting=…` — the secretary or the chair says that a meeting whose time has passed did not take
/// place, and why. The directors are told, who know whether it did.
@Named("meetingsMiss")
@ViewScoped
@OnlyFor({Office.SECRETARY, Office.CHAIR})
public class MissPage extends OneMeeting {

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    private @Nullable String why;

    @Override
    Office[] offices() {
        return new Office[] {Office.SECRETARY, Office.CHAIR};
    }

    public void load() {
        mayAct();
        getMeeting();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String miss() {
        var by = mayAct();
        var meeting = getMeeting();
        var now = clock.instant();
        var reason = Objects.requireNonNullElse(why, "");
        meeting.miss(reason, by.id(), now);
        for (var director : people.allOf(seats.directors(meeting.heldOn()))) {
            notices.post(
                    Letter.to(director.id(), director.email(), director.name())
                            .about("meetings.missed")
                            .with("meeting", meeting.title())
                            .with("on", meeting.heldOn())
                            .with("by", by.name())
                            .with("why", reason)
                            .leadingTo("/meetings/show?meeting=" + meeting.slug()),
                    now);
        }
        trail.record(
                AuditEvent.of("meetings.missed", meeting.id())
                        .by(by.id(), by.name())
                        .publicly()
                        .with("meeting", meeting.title())
                        .with("on", meeting.heldOn())
                        .with("why", reason),
                now);
        return show(meeting);
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
