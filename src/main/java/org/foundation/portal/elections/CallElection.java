package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.DIRECTOR_TERM_YEARS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.elections.DueSeats.SeatsDue;
import org.foundation.portal.elections.ElectionEvent.Called;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Call;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Calls an election by a resolution, when the rulebook allows its calendar, and announces it to everybody who may
/// nominate somebody.
@ApplicationScoped
public class CallElection implements Act<CallElection.Case, Called> {

    @Inject
    Polls polls;

    @Inject
    Elections elections;

    @Inject
    DueSeats dueSeats;

    @Inject
    Rulebook rulebook;

    @Inject
    Electorate electorate;

    @Inject
    People people;

    @Inject
    Clock clock;

    /// The seats as the board's register has them, and whether they are still due; the calendar; and what it rests on.
    public record Case(
            SeatsDue seats,
            boolean due,
            Timetable timetable,
            String resolution,
            @Nullable String waiver,
            By by,
            Rules rules,
            Instant now) {

        /// What the rules say of the calendar, those about the terms last.
        List<Timetable.Check> checks() {
            return Stream.concat(
                            timetable.checks(rules).stream(), TermCalendar.checks(seats, timetable, rules).stream())
                    .toList();
        }

        boolean isWaived() {
            return waiver != null && !waiver.isBlank();
        }
    }

    public Case of(
            SeatsDue seats, Timetable timetable, String resolution, @Nullable String waiver, By by, Instant now) {
        var offered = dueSeats.on(timetable.calledOn()).stream()
                .filter(seats::isSameAs)
                .findFirst();
        return new Case(
                offered.orElse(seats),
                offered.isPresent(),
                timetable,
                resolution,
                waiver,
                by,
                rulebook.on(timetable.calledOn()),
                now);
    }

    /// Without asking whether the seats are due now: for a record of the past.
    public Case recorded(SeatsDue seats, Timetable timetable, String resolution, By by, Instant now) {
        return new Case(seats, true, timetable, resolution, null, by, rulebook.on(timetable.calledOn()), now);
    }

    @Override
    public String name() {
        return "elections.call";
    }

    @Override
    public List<Verdict> who(CallElection.Case it) {
        return List.of(it.by().inOffice("", it.timetable().calledOn(), Office.ELECTION_COMMITTEE));
    }

    /// A rule of the written process may be waived for a reason on record, the by-laws not.
    @Override
    public List<Verdict> rules(CallElection.Case it) {
        var strict = it.checks().stream().filter(check -> !check.waivable()).map(Timetable.Check::verdict);
        return Stream.of(strict, waiver(it).stream(), Stream.of(stillDue(it)))
                .flatMap(verdicts -> verdicts)
                .toList();
    }

    private static Optional<Verdict> waiver(CallElection.Case it) {
        return it.checks().stream()
                .filter(check -> check.waivable() && check.fails())
                .findFirst()
                .map(check -> Verdict.of(
                        "elections.rule.waived",
                        it.isWaived(),
                        check.verdict().section(),
                        it.rules().on()));
    }

    private static Verdict stillDue(CallElection.Case it) {
        return Verdict.of(
                "elections.rule.seats-due",
                it.due(),
                it.rules().section(DIRECTOR_TERM_YEARS),
                it.rules().on());
    }

    @Override
    public Optional<Consequence> consequence(CallElection.Case it) {
        return Optional.of(Consequence.of("elections.call.confirm-hint"));
    }

    @Override
    public Called perform(CallElection.Case it) {
        var seats = it.seats();
        var timetable = it.timetable();
        var counted = timetable.closesOn().plusDays(1);
        var starts = seats.overdue(timetable.calledOn()) ? counted : seats.termFrom();
        var title = freeTitle(seats.rest() ? "By-election " + starts.getYear() : "Board election " + starts.getYear());
        var method = Methods.under(it.rules());
        var poll = new Poll(
                new ElectionKind(),
                Slug.words(title),
                title,
                method.name(),
                method.parameters(),
                timetable,
                new Call(it.now(), it.by().id(), it.resolution().strip(), timetable.resolvedOn(), it.waiver()),
                clock.getZone());
        polls.add(poll);
        var election = new Election(
                poll, seats.cohort(), seats.seats(), starts, seats.termUntil(), timetable, clock.getZone());
        elections.add(election);
        return new Called(election, nominators(it.rules()), it.rules(), it.by(), it.now());
    }

    /// No two elections have the same name.
    private String freeTitle(String wished) {
        var title = wished;
        for (int i = 2; polls.countOf(Slug.words(title)) > 0; i++) {
            title = wished + " " + i;
        }
        return title;
    }

    private List<Person> nominators(Rules rules) {
        var voters = electorate.entitled(rules.on(), rules).stream()
                .map(Electorate.ElectorateLine::voterId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return voters.isEmpty() ? List.of() : people.allOf(voters);
    }
}
