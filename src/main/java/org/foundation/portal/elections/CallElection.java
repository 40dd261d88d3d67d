package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
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

    public Election call(
            DueSeats.Due due, Timetable timetable, String resolution, @Nullable String waiver, Person by, Instant now) {
        var rules = rulebook.on(timetable.calledOn());
        timetable.require(rules, waiver);
        if (!dueSeats.on(timetable.calledOn()).contains(due)) {
            throw new Refusal("elections.seats-not-due");
        }
        return called(due, timetable, resolution, waiver, by, now);
    }

    /// Without asking whether the seats are due now: for a record of the past.
    public Election called(
            DueSeats.Due due, Timetable timetable, String resolution, @Nullable String waiver, Person by, Instant now) {
        var rules = rulebook.on(timetable.calledOn());
        var starts = due.vacancy() ? timetable.closesOn().plusDays(1) : due.termFrom();
        var title = due.vacancy() ? "By-election " + starts.getYear() : "Board election " + starts.getYear();
        var poll = new Poll(
                Kind.ELECTION,
                freeSlug(title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')),
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

    private String freeSlug(String wished) {
        var slug = wished;
        for (int i = 2; polls.countOf(slug) > 0; i++) {
            slug = wished + "-" + i;
        }
        return slug;
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
                .with("closes", Formats.instantText(poll.voting().closes()))
                .with("resolution", poll.call().resolution());
        trail.record(waiver == null ? deed : deed.with("waiver", waiver), now);
    }

    private static Letter letter(Election election, Poll poll, Person to, Rules rules) {
        return Letter.to(to.id(), to.email(), to.name())
                .about("elections.called")
                .with("title", poll.title())
                .with("seats", election.seats().size())
                .with("from", Formats.instantText(election.nominations().opens()))
                .with("until", Formats.instantText(election.nominations().closes()))
                .with("opens", Formats.instantText(poll.voting().opens()))
                .with("closes", Formats.instantText(poll.voting().closes()))
                .with("section", rules.section("nominations.open.days-before"))
                .leadingTo(poll.href());
    }
}
