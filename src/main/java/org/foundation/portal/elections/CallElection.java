package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.DIRECTOR_TERM_YEARS;
import static org.foundation.portal.bylaws.Rule.NOMINATIONS_OPEN_DAYS_BEFORE;
import static org.foundation.portal.bylaws.Rule.RESULTS_DAYS_MAX;
import static org.foundation.portal.bylaws.Rule.VOTING_DAYS_MIN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Call;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.Deadline;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Slug;
import org.jspecify.annotations.Nullable;

/// Calls an election by a resolution, when the rulebook allows its calendar, and announces it to everybody who may
/// nominate somebody.
@ApplicationScoped
public class CallElection {

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
    Notices notices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    private static final int DAYS_BEFORE_TERMS = 180;
    private static final int DAYS_TO_SPARE = 14;
    /// Enough for the announcement to go out before nominations open.
    private static final int DAYS_AHEAD = 50;

    public Election call(
            DueSeats.SeatsDue seatsDue,
            Timetable timetable,
            String resolution,
            @Nullable String waiver,
            Person by,
            Instant now) {
        var rules = rulebook.on(timetable.calledOn());
        timetable.require(rules, waiver);
        requireTerms(seatsDue, timetable, rules, waiver);
        var offered = dueSeats.on(timetable.calledOn()).stream()
                .filter(seatsDue::isSameAs)
                .findFirst()
                .orElseThrow(() -> new Refusal("elections.seats-not-due"));
        return called(offered, timetable, resolution, waiver, by, now);
    }

    private static void requireTerms(
            DueSeats.SeatsDue seatsDue, Timetable timetable, Rules rules, @Nullable String waiver) {
        var failing = terms(seatsDue, timetable, rules).stream()
                .filter(Timetable.Check::fails)
                .toList();
        Verdict.require(failing.stream()
                .filter(it -> !it.waivable())
                .map(Timetable.Check::verdict)
                .toList());
        if (!failing.isEmpty() && (waiver == null || waiver.isBlank())) {
            throw new Refusal("elections.waiver-missing")
                    .with("section", failing.getFirst().verdict().section());
        }
    }

    /// What the terms require of the calendar. The result of a vote on a cohort is to be known before its terms begin,
    /// and the vote not to be half a year old then. That it comes later may be waived: until then those in office
    /// hold over. Whoever serves the rest of a term must be elected before it runs out.
    public static List<Timetable.Check> terms(DueSeats.SeatsDue seatsDue, Timetable timetable, Rules rules) {
        var known = timetable.resultBy(rules);
        if (seatsDue.rest()) {
            return List.of(check("rest", known.isBefore(seatsDue.termUntil()), false, rules)
                    .with("until", seatsDue.termUntil())
                    .with("known", known));
        }
        if (seatsDue.overdue(timetable.calledOn())) {
            return List.of(check("overdue", known.isBefore(seatsDue.termUntil()), false, rules)
                    .with("since", seatsDue.termFrom())
                    .with("until", seatsDue.termUntil()));
        }
        var soonest = seatsDue.termFrom().minusDays(DAYS_BEFORE_TERMS);
        return List.of(
                check("terms", !known.isAfter(seatsDue.termFrom()), true, rules)
                        .with("day", seatsDue.termFrom())
                        .with("known", known),
                check("terms-soon", !timetable.opensOn().isBefore(soonest), false, rules)
                        .with("day", seatsDue.termFrom())
                        .with("soonest", soonest));
    }

    private static Timetable.Check check(String name, boolean fine, boolean waivable, Rules rules) {
        return new Timetable.Check(
                Verdict.of("elections.timetable." + name, fine, rules.section(DIRECTOR_TERM_YEARS), rules.on()),
                waivable);
    }

    /// The opening day to suggest: with some days to spare between the result and the first day of the terms.
    public static LocalDate proposedOpening(DueSeats.SeatsDue seatsDue, LocalDate today, Rules rules) {
        var soonest = today.plusDays(DAYS_AHEAD);
        if (seatsDue.rest()) {
            return soonest;
        }
        var wanted =
                seatsDue.termFrom().minusDays(rules.of(VOTING_DAYS_MIN) + rules.of(RESULTS_DAYS_MAX) + DAYS_TO_SPARE);
        return wanted.isAfter(soonest) ? wanted : soonest;
    }

    /// Without asking whether the seats are due now: for a record of the past.
    public Election called(
            DueSeats.SeatsDue seatsDue,
            Timetable timetable,
            String resolution,
            @Nullable String waiver,
            Person by,
            Instant now) {
        var rules = rulebook.on(timetable.calledOn());
        var counted = timetable.closesOn().plusDays(1);
        var starts = seatsDue.overdue(timetable.calledOn()) ? counted : seatsDue.termFrom();
        var title =
                freeTitle(seatsDue.rest() ? "By-election " + starts.getYear() : "Board election " + starts.getYear());
        var method = Methods.under(rules);
        var poll = new Poll(
                new ElectionKind(),
                Slug.words(title),
                title,
                method.name(),
                method.parameters(),
                timetable,
                new Call(now, by.id(), resolution.strip(), timetable.resolvedOn(), waiver),
                clock.getZone());
        polls.add(poll);
        var election = new Election(
                poll, seatsDue.cohort(), seatsDue.seats(), starts, seatsDue.termUntil(), timetable, clock.getZone());
        elections.add(election);
        announce(election, rules, by, now);
        return election;
    }

    /// No two elections have the same name.
    private String freeTitle(String wished) {
        var title = wished;
        for (int i = 2; polls.countOf(Slug.words(title)) > 0; i++) {
            title = wished + " " + i;
        }
        return title;
    }

    private void announce(Election election, Rules rules, Person by, Instant now) {
        var voters = electorate.entitled(rules.on(), rules).stream()
                .map(Electorate.ElectorateLine::voterId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!voters.isEmpty()) {
            people.allOf(voters).forEach(it -> notices.post(letter(election, it, rules), now));
        }
        var waiver = election.poll().call().waiver();
        var auditEvent = AuditEvent.of(
                        waiver == null ? "elections.called" : "elections.called-with-waiver", election.id())
                .by(by.id(), by.name())
                .publicly()
                .with("title", election.title())
                .with("seats", election.seats().size())
                .with("opens", election.poll().voting().opens())
                .with("closes", Deadline.at(election.poll().voting().closes()))
                .with("resolution", election.poll().call().resolution());
        trail.record(waiver == null ? auditEvent : auditEvent.with("waiver", waiver), now);
    }

    private static Letter letter(Election election, Person to, Rules rules) {
        return Letter.to(to.id(), to.email(), to.name())
                .about("elections.called")
                .with("title", election.title())
                .with("seats", election.seats().size())
                .with("from", election.nominations().opens())
                .with("until", Deadline.at(election.nominations().closes()))
                .with("opens", election.poll().voting().opens())
                .with("closes", Deadline.at(election.poll().voting().closes()))
                .with("section", rules.section(NOMINATIONS_OPEN_DAYS_BEFORE))
                .leadingTo(election.poll().href());
    }
}
