package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.board.Seat;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.board.TermOfOffice.Basis;
import org.foundation.portal.board.TermOfOffice.End;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.RunPoll;
import org.jspecify.annotations.Nullable;

/// Gives the winners the seats of the election from the day their terms begin. Whoever holds one of them keeps it;
/// the others take the seats by number. Whoever fills a vacancy serves the rest of the term (BL 4.7(a)). A seat that
/// somebody holds beyond that day is not touched.
@ApplicationScoped
public class SeatWinners {

    @Inject
    Seats seats;

    @Inject
    Candidates candidates;

    @Inject
    RunPoll runPoll;

    @Inject
    Clock clock;

    public void seat(Election election, Poll poll, List<Candidate> winners, UUID by, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var from = election.termFrom().isBefore(today) ? today : election.termFrom();
        var due = seats.fallingDue(from).stream()
                .filter(it -> election.seats().contains(it.seat().number()))
                .toList();
        for (var taken : matched(due, winners)) {
            take(taken, poll, from, by, now);
        }
    }

    private record Taken(Seats.Place place, Candidate winner) {}

    private static List<Taken> matched(List<Seats.Place> due, List<Candidate> winners) {
        var free = new ArrayList<>(due);
        var waiting = new ArrayList<>(winners);
        var taken = new ArrayList<Taken>();
        for (var place : due) {
            waiting.stream()
                    .filter(it -> !place.vacant() && place.occupied().personId().equals(it.personId()))
                    .findFirst()
                    .ifPresent(it -> {
                        taken.add(new Taken(place, it));
                        free.remove(place);
                        waiting.remove(it);
                    });
        }
        for (int i = 0; i < Math.min(free.size(), waiting.size()); i++) {
            taken.add(new Taken(free.get(i), waiting.get(i)));
        }
        return taken;
    }

    private void take(Taken taken, Poll poll, LocalDate from, UUID by, Instant now) {
        var place = taken.place();
        if (!place.vacant()) {
            place.occupied().end(End.SUCCEEDED, from);
            seats.entityManager().flush();
        }
        var person = taken.winner().personId();
        var organisation = sponsor(taken.winner(), runPoll.rules(poll));
        var term = unfinished(place.seat(), from)
                .map(it -> TermOfOffice.restOf(
                        it, place.seat(), person, from, Basis.ELECTED, poll.title(), organisation, by, now))
                .orElseGet(() -> full(place.seat(), person, from, poll, organisation, by, now));
        seats.entityManager().persist(term);
        seats.entityManager().flush();
    }

    private TermOfOffice full(
            Seat seat, UUID person, LocalDate from, Poll poll, @Nullable UUID organisation, UUID by, Instant now) {
        Rules rules = runPoll.rules(poll);
        return TermOfOffice.full(
                seat,
                person,
                from,
                rules.number("director.term.years"),
                Basis.ELECTED,
                poll.title(),
                organisation,
                by,
                now);
    }

    /// The last term in the seat, when it ended before it had run out.
    private Optional<TermOfOffice> unfinished(Seat seat, LocalDate from) {
        return seats.termsIn(seat.number()).stream()
                .max(Comparator.comparing(TermOfOffice::fromDay))
                .filter(it -> it.untilDay().isAfter(from));
    }

    /// The sponsor that put them forward, whose representative they are (BL 4.4(c)).
    private @Nullable UUID sponsor(Candidate winner, Rules rules) {
        return candidates.nominationsOf(winner.id()).stream()
                .filter(it -> rules.membershipClass(it.classKey()).isSponsor())
                .flatMap(it -> it.organisationId().stream())
                .findFirst()
                .orElse(null);
    }
}
