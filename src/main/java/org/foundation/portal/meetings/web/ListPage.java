package org.foundation.portal.meetings.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.meetings.Lateness;
import org.foundation.portal.meetings.Meeting;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/meetings?year=…` — every meeting there was or is to be, and whose minutes are late.
@Named("meetingsList")
@RequestScoped
public class ListPage {

    @Inject
    Meetings meetings;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private String asked = "";
    private int year;
    private LocalDate today;
    private Rules rules;
    private List<Meetings.MeetingSummary> rows;
    private Optional<Meeting> next;

    public void load() {
        today = LegalDay.today(clock);
        rules = rulebook.on(today);
        rows = meetings.all();
        next = meetings.toCome(today).stream()
                .filter(it -> it.starts().isAfter(clock.instant()))
                .findFirst();
        year = asked.isEmpty() ? latest() : parsed(asked);
    }

    private int latest() {
        return getYears().stream()
                .filter(it -> it <= today.getYear())
                .findFirst()
                .orElse(today.getYear());
    }

    private int parsed(String text) {
        return getYears().stream()
                .filter(it -> String.valueOf(it).equals(text))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public List<Integer> getYears() {
        return rows.stream()
                .map(meetingSummary -> meetingSummary.heldOn().getYear())
                .distinct()
                .toList();
    }

    public List<MeetingLine> getLines() {
        return rows.stream()
                .filter(meetingSummary -> meetingSummary.heldOn().getYear() == year)
                .map(this::line)
                .toList();
    }

    /// Over all the years: what is late stays in sight.
    public List<MeetingLine> getLate() {
        return rows.stream()
                .map(this::line)
                .filter(meetingLine -> meetingLine.tone().equals("warn"))
                .toList();
    }

    private MeetingLine line(Meetings.MeetingSummary meetingSummary) {
        var meetingState = state(meetingSummary);
        return new MeetingLine(
                meetingSummary.slug(),
                meetingSummary.title().toString(),
                meetingSummary.heldOn(),
                meetingState.tone(),
                meetingState.label(),
                meetingSummary.missed() ? meetingSummary.missedWhy() : meetingSummary.cancelledWhy());
    }

    private MeetingState state(Meetings.MeetingSummary meetingSummary) {
        if (meetingSummary.cancelled()) {
            return new MeetingState("neutral", Site.say("meetings.state.cancelled"));
        }
        if (meetingSummary.missed()) {
            return new MeetingState("neutral", Site.say("meetings.state.missed"));
        }
        if (meetingSummary.published() || meetingSummary.publishedElsewhere()) {
            return new MeetingState(
                    "good",
                    Site.say(meetingSummary.published() ? "meetings.state.published" : "meetings.state.elsewhere"));
        }
        if (!meetingSummary.heldOn().isBefore(today) && meetingSummary.openedAt() == null) {
            return new MeetingState("info", Site.say("meetings.state.called"));
        }
        if (meetingSummary.listedAs() != null) {
            return new MeetingState("neutral", Site.say("meetings.state.agenda"));
        }
        var lateness = Lateness.of(meetingSummary.heldOn(), rules);
        if (lateness.late()) {
            return new MeetingState(
                    "warn",
                    Site.say(Sentence.of(
                                    meetingSummary.edition() == null
                                            ? "meetings.state.late"
                                            : "meetings.state.late-draft")
                            .with("days", lateness.days())));
        }
        return new MeetingState(
                "neutral",
                meetingSummary.approvedAt() != null
                        ? Site.say("meetings.state.approved")
                        : Site.say(Sentence.of(
                                        meetingSummary.edition() == null
                                                ? "meetings.state.due"
                                                : "meetings.state.draft")
                                .with("day", lateness.due())));
    }

    public @Nullable Meeting getNext() {
        return next.orElse(null);
    }

    public int getYear() {
        return year;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    private record MeetingState(String tone, String label) {}

    public record MeetingLine(
            String slug,
            String title,
            LocalDate heldOn,
            String tone,
            String label,
            @Nullable String note) {}
}
