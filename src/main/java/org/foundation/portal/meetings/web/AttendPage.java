package org.foundation.portal.meetings.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.meetings.Attendance;
import org.foundation.portal.meetings.OpenMeeting;
import org.foundation.portal.meetings.Presence;
import org.foundation.portal.site.ShowsRefusals;
import org.foundation.portal.site.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings/attend?meeting=…` — first page of the record: who was there. Saving it for the first time opens the
/// record with the directors in office that day.
@Named("meetingsAttend")
@ViewScoped
public class AttendPage extends OneMeeting {

    @Inject
    OpenMeeting openMeeting;

    @Inject
    Trail trail;

    private List<Line> lines = List.of();
    private @Nullable String guests;

    public void load() {
        mayAct();
        var meeting = getMeeting();
        var directors = meeting.isHeld() ? meeting.attendance() : openMeeting.inOffice(meeting.heldOn());
        lines = directors.stream().map(it -> new Line(it, meeting.isHeld())).toList();
        guests = String.join("\n", meeting.guests());
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String attend() {
        var by = mayAct();
        var meeting = getMeeting();
        var now = clock.instant();
        if (!meeting.isHeld()) {
            openMeeting.open(meeting, by.id(), now);
        }
        var presences = lines.stream()
                .filter(it -> it.getPresence() != null)
                .collect(Collectors.toMap(Line::getPerson, it -> Objects.requireNonNull(it.getPresence())));
        meeting.attend(presences, Objects.requireNonNullElse(guests, "").lines().toList());
        trail.record(
                Deed.of("meetings.attendance-recorded", meeting.id())
                        .by(by.id(), by.name())
                        .with("meeting", meeting.title())
                        .with("present", meeting.quorum(rules()).present()),
                now);
        return onTo("move");
    }

    public List<SelectItem> getPlaces() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem(null, Site.say("meetings.attend.choose")));
        Arrays.stream(Presence.values())
                .forEach(it -> items.add(new SelectItem(it, Site.say("meetings.presence." + it))));
        return items;
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable String getGuests() {
        return guests;
    }

    public void setGuests(@Nullable String guests) {
        this.guests = guests;
    }

    /// One director of the form.
    public static final class Line implements Serializable {

        private final Attendance director;
        private @Nullable Presence presence;

        Line(Attendance director, boolean recorded) {
            this.director = director;
            this.presence = recorded ? director.presence() : null;
        }

        public UUID getPerson() {
            return director.personId();
        }

        public String getName() {
            return director.name();
        }

        public boolean isSuspended() {
            return director.suspended();
        }

        public @Nullable Presence getPresence() {
            return presence;
        }

        public void setPresence(@Nullable Presence presence) {
            this.presence = presence;
        }
    }
}
