package org.foundation.portal.elections.web;

import static org.foundation.portal.bylaws.Rule.VACANCY_BOARD_MAY_FILL_MONTHS;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.elections.CallElection;
import org.foundation.portal.elections.DueSeats;
import org.foundation.portal.elections.DueSeats.SeatsDue;
import org.foundation.portal.elections.TermCalendar;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.FormRefusal;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.RadioItems;
import org.foundation.portal.site.web.ShowsRefusals;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/elections/call` — the election committee calls an election: the seats are those that fall due, and the calendar
/// follows from the opening day, with what each rule says about it.
@Named("electionsCall")
@ViewScoped
@OnlyFor(Office.ELECTION_COMMITTEE)
public class CallPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    DueSeats dueSeats;

    @Inject
    CallElection callElection;

    @Inject
    Acts acts;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private List<SeatsDue> due = List.of();
    private @Nullable Integer chosen;
    private final CalledDays days = new CalledDays();
    private String resolution = "";
    private boolean sure;
    private String waiver = "";
    private @Nullable Timetable timetable;

    public void load() {
        if (due.isEmpty()) {
            var today = LegalDay.today(clock);
            due = dueSeats.on(today);
            chosen = due.isEmpty() ? null : 0;
            days.setResolvedOn(today);
        }
    }

    /// Draws up the calendar for the opening day, forgetting days that were changed by hand.
    @ShowsRefusals
    public @Nullable String propose() {
        var today = LegalDay.today(clock);
        if (days.getOpensOn() == null) {
            days.setOpensOn(TermCalendar.proposedOpening(seats(), today, rules()));
        }
        timetable = days.proposed(today, rules());
        return null;
    }

    /// Looks again at days that were changed by hand.
    @ShowsRefusals
    public @Nullable String check() {
        timetable = asTyped();
        return null;
    }

    @Transactional
    @ShowsRefusals
    public String call() {
        timetable = asTyped();
        var called = acts.perform(
                callElection,
                callElection.of(seats(), timetable, resolution, waiver, actor.by(), clock.instant()),
                sure);
        return "show?faces-redirect=true&election=" + called.election().slug();
    }

    private SeatsDue seats() {
        return Optional.ofNullable(chosen)
                .filter(it -> it >= 0 && it < due.size())
                .map(due::get)
                .orElseThrow(() -> new FormRefusal("elections.no-seats"));
    }

    private Timetable asTyped() {
        return days.asTyped(LegalDay.today(clock), rules());
    }

    private Rules rules() {
        return rulebook.on(LegalDay.today(clock));
    }

    public List<SelectItem> getChoices() {
        return java.util.stream.IntStream.range(0, due.size())
                .mapToObj(it -> RadioItems.of(it, label(due.get(it)), hint(due.get(it))))
                .toList();
    }

    private static String label(SeatsDue seatsDue) {
        return Site.say(Sentence.of(seatsDue.rest() ? "elections.call.rest" : "elections.call.cohort")
                .with("cohort", seatsDue.cohort().name())
                .with("seats", seatsDue.seats().size()));
    }

    private String hint(SeatsDue seatsDue) {
        var numbers = seatsDue.seats().stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(", "));
        var key = seatsDue.rest()
                ? restHint(seatsDue)
                : seatsDue.overdue(LegalDay.today(clock)) ? "overdue-hint" : "cohort-hint";
        return Site.say(Sentence.of("elections.call." + key)
                .with("seats", numbers)
                .with("from", seatsDue.termFrom())
                .with("until", seatsDue.termUntil()));
    }

    /// BL 4.7(a): shortly before the next election the board may fill a vacancy itself, or leave it open.
    private String restHint(SeatsDue seatsDue) {
        var boardMay = seatsDue.termUntil().minusMonths(rules().of(VACANCY_BOARD_MAY_FILL_MONTHS));
        return LegalDay.today(clock).isBefore(boardMay) ? "rest-hint" : "rest-or-board-hint";
    }

    public List<Timetable.Check> getChecks() {
        if (timetable == null) {
            return List.of();
        }
        var checks = new ArrayList<>(timetable.checks(rules()));
        checks.addAll(TermCalendar.checks(seats(), timetable, rules()));
        return checks;
    }

    public boolean isProposed() {
        return timetable != null;
    }

    public boolean isWaiverNeeded() {
        return getChecks().stream().anyMatch(it -> it.fails() && it.waivable());
    }

    public @Nullable LocalDate getNoticeOn() {
        return timetable == null ? null : timetable.noticeOn();
    }

    public @Nullable LocalDate getResultBy() {
        return timetable == null ? null : timetable.resultBy(rules());
    }

    public List<SeatsDue> getDue() {
        return due;
    }

    public @Nullable Integer getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable Integer chosen) {
        this.chosen = chosen;
    }

    public CalledDays getDays() {
        return days;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public String getWaiver() {
        return waiver;
    }

    public void setWaiver(String waiver) {
        this.waiver = waiver;
    }
}
