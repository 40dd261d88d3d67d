package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.bylaws.Verdict;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.members.People;
import org.foundation.portal.members.Person;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.polls.Call;
import org.foundation.portal.polls.Kind;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.Formats;
import org.foundation.portal.tally.stv.Meek;
import org.jspecify.annotations.Nullable;

/// Calls an election by a resolution, when the rulebook has nothing against its calendar, and announces it to
/// everybody who may put somebody forward.
@ApplicationScoped
public class CallElection {

    @Inject
    Polls polls;

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
            DueSeats.Due due, Timetable timetable, String resolution, @Nullable String waiver, Person by, Instant now) {
        var rules = rulebook.on(timetable.calledOn());
        timetable.require(rules, waiver);
        Verdict.require(List.of(beforeTerms(due, timetable, rules)));
        if (!dueSeats.on(timetable.calledOn()).contains(due)) {
            throw new Refusal("elections.seats-not-due");
        }
        return called(due, timetable, resolution, waiver, by, now);
    }

    /// The result of a vote on a cohort is known before its terms begin, and the vote is not half a year old then.
    /// Whoever fills a vacancy begins when the result is certified.
    public static Verdict beforeTerms(DueSeats.Due due, Timetable timetable, Rules rules) {
        var known = timetable.resultBy(rules);
        var fine = due.vacancy()
                || !known.isAfter(due.termFrom())
                        && !timetable.opensOn().isBefore(due.termFrom().minusDays(DAYS_BEFORE_TERMS));
        return Verdict.of(
                "elections.timetable.terms",
                fine,
                rules.section("director.term.years"),
                rules.on(),
                due.termFrom(),
                known,
                due.termFrom().minusDays(DAYS_BEFORE_TERMS));
    }

    /// The opening day one would choose: with some days to spare between the result and the first day of the terms.
    public static LocalDate proposedOpening(DueSeats.Due due, LocalDate today, Rules rules) {
        var soonest = today.plusDays(DAYS_AHEAD);
        if (due.vacancy()) {
            return soonest;
        }
        var wanted = due.termFrom()
                .minusDays(rules.days("voting.days.min") + rules.days("results.days.max") + DAYS_TO_SPARE);
        return wanted.isAfter(soonest) ? wanted : soonest;
    }

    /// Without asking whether the seats are due now: for a record of the past.
    public Election called(
            DueSeats.Due due, Timetable timetable, String resolution, @Nullable String waiver, Person by, Instant now) {
        var rules = rulebook.on(timetable.calledOn());
        var starts = due.vacancy() ? timetable.closesOn().plusDays(1) : due.termFrom();
        var title = freeTitle(due.vacancy() ? "By-election " + starts.getYear() : "Board election " + starts.getYear());
        var poll = new Poll(
                Kind.ELECTION,
                slug(title),
                title,
                Meek.PRF.name(),
                Meek.PRF.parameters(),
                timetable,
                new Call(now, by.id(), resolution.strip(), timetable.resolvedOn(), waiver),
                clock.getZone());
        polls.entityManager().persist(poll);
        var election = new Election(poll, due.cohort(), due.seats(), starts, timetable, clock.getZone());
        polls.entityManager().persist(election);
        announce(election, poll, rules, by, now);
        return election;
    }

    /// No two elections have one name.
    private String freeTitle(String wished) {
        var title = wished;
        for (int i = 2; polls.countOf(slug(title)) > 0; i++) {
            title = wished + " " + i;
        }
        return title;
    }

    private static String slug(String title) {
        return title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    private void announce(Election election, Poll poll, Rules rules, Person by, Instant now) {
        var voters = electorate.entitled(rules.on(), rules).stream()
                .map(Electorate.Line::voterId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!voters.isEmpty()) {
            people.allOf(voters).forEach(it -> notices.post(letter(election, poll, it, rules), now));
        }
        var waiver = poll.call().waiver();
        var deed = Deed.of(waiver == null ? "elections.called" : "elections.called-with-waiver", election.id())
                .by(by.id(), by.name())
                .publicly()
                .with("title", poll.title())
                .with("seats", election.seats().size())
                .with("opens", Formats.instantText(poll.voting().opens()))
                .with("closes", Formats.untilText(poll.voting().closes()))
                .with("resolution", poll.call().resolution());
        trail.record(waiver == null ? deed : deed.with("waiver", waiver), now);
    }

    private static Letter letter(Election election, Poll poll, Person to, Rules rules) {
        return Letter.to(to.id(), to.email(), to.name())
                .about("elections.called")
                .with("title", poll.title())
                .with("seats", election.seats().size())
                .with("from", Formats.instantText(election.nominations().opens()))
                .with("until", Formats.untilText(election.nominations().closes()))
                .with("opens", Formats.instantText(poll.voting().opens()))
                .with("closes", Formats.untilText(poll.voting().closes()))
                .with("section", rules.section("nominations.open.days-before"))
                .leadingTo(poll.href());
    }
}
