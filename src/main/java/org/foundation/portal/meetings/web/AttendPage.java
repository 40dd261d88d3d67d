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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.meetings.Attendance;
import org.foundation.portal.meetings.OpenMeeting;
import org.foundation.portal.meetings.Presence;
import org.foundation.portal.meetings.RecordAttendance;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings/…/attend` — first page of the record: who was there. Saving it for the first time opens the
/// record with the directors in office that day.
@Named("meetingsAttend")
@ViewScoped
@OnlyFor(Office.SECRETARY)
public class AttendPage extends OneMeeting {

    @Inject
    OpenMeeting openMeeting;

    @Inject
    RecordAttendance recordAttendance;

    private List<AttendanceLine> lines = List.of();
    private String guests = "";

    @Override
    public void load() {
        var meeting = getMeeting();
        lines = directors().stream()
                .map(it -> new AttendanceLine(it, meeting.isHeld()))
                .toList();
        guests = String.join("\n", meeting.guests());
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String attend() {
        addWhoCameSince();
        var presences = lines.stream()
                .filter(it -> it.getPresence() != null)
                .collect(Collectors.toMap(AttendanceLine::getPerson, it -> Objects.requireNonNull(it.getPresence())));
        var spellings = lines.stream().collect(Collectors.toMap(AttendanceLine::getPerson, AttendanceLine::getName));
        acts.perform(
                recordAttendance,
                recordAttendance.of(
                        getMeeting(), presences, guests.lines().toList(), spellings, actor.by(), clock.instant()));
        return onTo("move");
    }

    public Offer getOffer() {
        return acts.offer(
                recordAttendance,
                recordAttendance.of(getMeeting(), Map.of(), Set.of(), Map.of(), actor.by(), clock.instant()));
    }

    private List<Attendance> directors() {
        var meeting = getMeeting();
        return meeting.isHeld() ? meeting.attendance() : openMeeting.inOffice(meeting.heldOn());
    }

    /// Somebody may have taken office, or had their record opened in another window, since this page was: they are
    /// asked about too.
    private void addWhoCameSince() {
        var asked = lines.stream().collect(Collectors.toMap(AttendanceLine::getPerson, it -> it));
        lines = directors().stream()
                .map(it -> asked.getOrDefault(
                        it.personId(), new AttendanceLine(it, getMeeting().isHeld())))
                .toList();
    }

    /// In a correction, how a name is spelled can be put right too.
    public boolean isCorrecting() {
        return editions.inWork(getMeeting().id())
                .filter(it -> it.edition() > 1 && !it.isApproved())
                .isPresent();
    }

    public List<SelectItem> getPlaces() {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem(null, Site.say("meetings.attend.choose")));
        Arrays.stream(Presence.values())
                .forEach(it -> items.add(new SelectItem(it, Site.say("meetings.presence." + it))));
        return items;
    }

    public List<AttendanceLine> getLines() {
        return lines;
    }

    public String getGuests() {
        return guests;
    }

    public void setGuests(String guests) {
        this.guests = guests;
    }

    /// One director of the form.
    public static final class AttendanceLine implements Serializable {

        private final Attendance director;
        private @Nullable Presence presence;
        private String name = "";

        AttendanceLine(Attendance director, boolean recorded) {
            this.director = director;
            this.name = director.name();
            this.presence = recorded ? director.presence() : null;
        }

        public UUID getPerson() {
            return director.personId();
        }

        public String getRecordedName() {
            return director.name();
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
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
