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
import java.util.Objects;
import java.util.Optional;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.elections.CallElection;
import org.foundation.portal.elections.DueSeats;
import org.foundation.portal.elections.DueSeats.SeatsDue;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.Refusal;
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
    Rulebook rulebook;

    @Inject
    Clock clock;

    private List<SeatsDue> due = List.of();
    private @Nullable Integer chosen;
    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate closesOn;
    private @Nullable LocalDate recordOn;
    private @Nullable LocalDate nominationsFrom;
    private @Nullable LocalDate nominationsUntil;
    private @Nullable LocalDate listOn;
    private @Nullable LocalDate resolvedOn;
    private String resolution = "";
    private String waiver = "";
    private @Nullable Timetable timetable;

    public void load() {
        actor.holding(Office.ELECTION_COMMITTEE);
        if (due.isEmpty()) {
            var today = LegalDay.today(clock);
            due = dueSeats.on(today);
            chosen = due.isEmpty() ? null : 0;
            resolvedOn = today;
        }
    }

    /// Draws up the calendar for the opening day, forgetting days that were changed by hand.
    @ShowsRefusals
    public @Nullable String propose() {
        if (opensOn == null) {
            opensOn = CallElection.proposedOpening(seats(), LegalDay.today(clock), rules());
        }
        var fresh = Timetable.forElection(LegalDay.today(clock), given(resolvedOn), given(opensOn), rules());
        closesOn = fresh.closesOn();
        recordOn = fresh.recordOn();
        var nominations = Objects.requireNonNull(fresh.nominations());
        nominationsFrom = nominations.opensOn();
        nominationsUntil = nominations.closesOn();
        listOn = nominations.listOn();
        timetable = fresh;
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
    public @Nullable String call() {
        var person = actor.holding(Office.ELECTION_COMMITTEE);
        timetable = asTyped();
        var election = callElection.call(
                seats(), timetable, resolution, waiver.isBlank() ? null : waiver, person, clock.instant());
        return "show?faces-redirect=true&election=" + election.slug();
    }

    private SeatsDue seats() {
        return Optional.ofNullable(chosen)
                .filter(it -> it >= 0 && it < due.size())
                .map(due::get)
                .orElseThrow(() -> new Refusal("elections.no-seats"));
    }

    private Timetable asTyped() {
        return Timetable.forElection(LegalDay.today(clock), given(resolvedOn), given(opensOn), rules())
                .closingOn(given(closesOn))
                .recordedOn(given(recordOn))
                .nominating(given(nominationsFrom), given(nominationsUntil), given(listOn));
    }

    private static LocalDate given(@Nullable LocalDate day) {
        return Optional.ofNullable(day).orElseThrow(() -> new Refusal("elections.day-missing"));
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
        checks.addAll(CallElection.terms(seats(), timetable, rules()));
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

    public @Nullable LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(@Nullable LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public @Nullable LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(@Nullable LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public @Nullable LocalDate getRecordOn() {
        return recordOn;
    }

    public void setRecordOn(@Nullable LocalDate recordOn) {
        this.recordOn = recordOn;
    }

    public @Nullable LocalDate getNominationsFrom() {
        return nominationsFrom;
    }

    public void setNominationsFrom(@Nullable LocalDate nominationsFrom) {
        this.nominationsFrom = nominationsFrom;
    }

    public @Nullable LocalDate getNominationsUntil() {
        return nominationsUntil;
    }

    public void setNominationsUntil(@Nullable LocalDate nominationsUntil) {
        this.nominationsUntil = nominationsUntil;
    }

    public @Nullable LocalDate getListOn() {
        return listOn;
    }

    public void setListOn(@Nullable LocalDate listOn) {
        this.listOn = listOn;
    }

    public @Nullable LocalDate getResolvedOn() {
        return resolvedOn;
    }

    public void setResolvedOn(@Nullable LocalDate resolvedOn) {
        this.resolvedOn = resolvedOn;
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
