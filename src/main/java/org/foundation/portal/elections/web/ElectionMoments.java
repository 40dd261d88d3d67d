package org.foundation.portal.elections.web;

import static org.foundation.portal.bylaws.Rule.RESULTS_DAYS_MAX;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.ChallengeDays;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Results;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// The calendar of one election, as its page tells it.
@ApplicationScoped
public class ElectionMoments {

    @Inject
    Results results;

    @Inject
    ChallengeDays challengeDays;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// A point of the calendar: a moment, which may be the end of something, or a day.
    public record Moment(
            String title,
            @Nullable Instant at,
            boolean ends,
            @Nullable LocalDate on,
            String state) {}

    public List<Moment> of(Election election, Instant now) {
        var told = new Retold(election, now);
        return Stream.of(planned(told).filter(it -> comes(it, election)), challenge(told), cancelled(told))
                .flatMap(it -> it)
                .sorted(Comparator.comparing(this::over))
                .toList();
    }

    public LocalDate resultBy(Election election) {
        return LegalDay.of(election.poll().voting().closes().minusSeconds(1), clock.getZone())
                .plusDays(rulebook.governing(election).of(RESULTS_DAYS_MAX));
    }

    private Instant over(Moment it) {
        return it.on() == null ? Objects.requireNonNull(it.at()) : LegalDay.end(it.on(), clock.getZone());
    }

    /// Once an election is cancelled, nothing that was still to come happens.
    private boolean comes(Moment it, Election election) {
        return election.poll()
                .cancellation()
                .filter(then -> over(it).isAfter(then.cancelledAt()))
                .isEmpty();
    }

    private Stream<Moment> cancelled(Retold told) {
        return told.election().poll().cancellation().stream().map(it -> told.moment("cancelled", it.cancelledAt()));
    }

    private Stream<Moment> challenge(Retold told) {
        return results.byElectionId(told.election().id()).stream()
                .map(it -> told.end("challenge", challengeDays.until(it, told.election())));
    }

    private Stream<Moment> planned(Retold told) {
        var election = told.election();
        var poll = election.poll();
        var nominations = election.nominations();
        var zone = clock.getZone();
        return Stream.of(
                told.moment("called", poll.call().calledAt()),
                told.moment("nominations-open", nominations.opens()),
                told.end("nominations-close", nominations.closes()),
                told.day("record-date", poll.recordDate(), LegalDay.end(poll.recordDate(), zone)),
                told.day("notice", poll.noticeOn(), LegalDay.start(poll.noticeOn(), zone)),
                told.moment("list", election.listAt()),
                told.moment("opens", poll.voting().opens()),
                told.end("closes", poll.voting().closes()),
                Retold.day("result", resultBy(election), election.finalAt().isPresent() ? "past" : "next"),
                told.day("term", termFrom(election), LegalDay.start(termFrom(election), zone)));
    }

    /// The day the winners take office: never before the result can be final, however often the vote was extended.
    private LocalDate termFrom(Election election) {
        return election.seatedOn(
                election.finalAt().map(it -> LegalDay.of(it, clock.getZone())).orElse(resultBy(election)));
    }

    /// Each point in words, as seen from one moment.
    private record Retold(Election election, Instant now) {

        Moment moment(String what, Instant at) {
            return new Moment(said(what), at, false, null, state(at));
        }

        Moment end(String what, Instant at) {
            return new Moment(said(what), at, true, null, state(at));
        }

        Moment day(String what, LocalDate on, Instant begins) {
            return day(what, on, state(begins));
        }

        static Moment day(String what, LocalDate on, String state) {
            return new Moment(said(what), null, false, on, state);
        }

        private static String said(String what) {
            return Site.say("elections.moment." + what);
        }

        private String state(Instant at) {
            return now.isBefore(at) ? "next" : "past";
        }
    }
}
