package org.foundation.portal.meetings.web;

import static org.foundation.portal.bylaws.Rule.BOARD_NOTICE_REGULAR_DAYS;
import static org.foundation.portal.bylaws.Rule.BOARD_NOTICE_SPECIAL_HOURS;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.meetings.Attendance;
import org.foundation.portal.meetings.Body;
import org.foundation.portal.meetings.CallMeeting;
import org.foundation.portal.meetings.MeetingKind;
import org.foundation.portal.meetings.OpenMeeting;
import org.foundation.portal.meetings.Plan;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.RadioItems;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings/call` — the secretary or the chair calls a meeting of the board; every director gets the notice.
@Named("meetingsCall")
@ViewScoped
@OnlyFor({Office.SECRETARY, Office.CHAIR})
public class CallPage implements Serializable {

    @Inject
    Acts acts;

    @Inject
    CallMeeting callMeeting;

    @Inject
    OpenMeeting openMeeting;

    @Inject
    Rulebook rulebook;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private MeetingKind meetingKind = MeetingKind.REGULAR;
    private LocalDate heldOn;
    private LocalTime startsAt = LocalTime.NOON;
    private String place = "";
    private String link = "";
    private String agenda = "";
    private List<AgendaLine> waivers = List.of();

    /// Boards meet on the second Tuesday; the next one for which there is still time to give notice is suggested.
    public void load() {
        var today = LegalDay.today(clock);
        waivers = openMeeting.inOffice(today).stream()
                .filter(it -> !it.suspended())
                .map(AgendaLine::new)
                .toList();
        var earliest = today.plusDays(rulebook.on(today).of(BOARD_NOTICE_REGULAR_DAYS));
        heldOn = secondTuesday(earliest);
        if (heldOn.isBefore(earliest)) {
            heldOn = secondTuesday(earliest.plusMonths(1));
        }
    }

    private static LocalDate secondTuesday(LocalDate month) {
        return month.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String call() {
        var plan = new Plan(
                Body.BOARD,
                meetingKind,
                heldOn,
                startsAt,
                clock.getZone(),
                place,
                link,
                agenda.lines().toList(),
                waivers.stream()
                        .filter(AgendaLine::isWaives)
                        .map(it -> it.director.personId())
                        .collect(Collectors.toSet()));
        var called = acts.perform(callMeeting, callMeeting.of(plan, actor.by(), clock.instant()));
        return OneMeeting.show(called.meeting());
    }

    public List<SelectItem> getKinds() {
        var rules = rulebook.on(LegalDay.today(clock));
        return List.of(
                RadioItems.of(
                        MeetingKind.REGULAR,
                        Site.say("meetings.kind.REGULAR"),
                        Site.say(Sentence.of("meetings.call.regular")
                                .with("days", rules.of(BOARD_NOTICE_REGULAR_DAYS))
                                .with("section", rules.section(BOARD_NOTICE_REGULAR_DAYS)))),
                RadioItems.of(
                        MeetingKind.SPECIAL,
                        Site.say("meetings.kind.SPECIAL"),
                        Site.say(Sentence.of("meetings.call.special")
                                .with(
                                        "hours",
                                        rules.of(BOARD_NOTICE_SPECIAL_HOURS).least())
                                .with("section", rules.section(BOARD_NOTICE_SPECIAL_HOURS)))));
    }

    public String getZone() {
        return clock.getZone().getId();
    }

    public MeetingKind getKind() {
        return meetingKind;
    }

    public void setKind(MeetingKind meetingKind) {
        this.meetingKind = meetingKind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }

    public List<AgendaLine> getWaivers() {
        return waivers;
    }

    /// One director of the form, and whether they have waived the notice.
    public static final class AgendaLine implements Serializable {

        private final Attendance director;
        private boolean waives;

        AgendaLine(Attendance director) {
            this.director = director;
        }

        public String getName() {
            return director.name();
        }

        public boolean isWaives() {
            return waives;
        }

        public void setWaives(boolean waives) {
            this.waives = waives;
        }
    }
}
