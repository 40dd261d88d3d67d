package org.foundation.portal.meetings.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/meetings/elsewhere?meeting=…` — the secretary says where the minutes of a meeting are that is known from a list
/// only.
@Named("meetingsElsewhere")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class ElsewherePage extends OneMeeting {

    @Inject
    Trail trail;

    private @Nullable String address;

    public void load() {
        mayAct();
        getMeeting();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String tell() {
        var by = mayAct();
        var meeting = getMeeting();
        var now = clock.instant();
        var at = Objects.requireNonNullElse(address, "");
        meeting.publishedElsewhere(at, now);
        trail.record(
                AuditEvent.of("meetings.published-elsewhere", meeting.id())
                        .by(by.id(), by.name())
                        .publicly()
                        .with("meeting", meeting.title())
                        .with("address", at.strip()),
                now);
        return show(meeting);
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }
}
