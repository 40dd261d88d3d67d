package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.foundation.portal.board.SeatCalendar;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// Gives the winners the seats of the election from the day their terms begin until the terms of the cohort run out.
/// Whoever holds one of them keeps it; the others take the seats by number. A seat that is filled until then already
/// is not touched.
@ApplicationScoped
public class SeatWinners {

    @Inject
    Seats seats;

    @Inject
    Candidates candidates;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// Those who have a seat now: fewer than were elected if the term they were elected for has run out in the
    /// meantime.
    public List<Candidate> seat(Election election, List<Candidate> winners, UUID by, Instant now) {
        var from = election.seatedOn(LegalDay.of(now, clock.getZone()));
        if (!election.termUntil().isAfter(from)) {
            return List.of();
        }
        var calendar = seats.calendar(from);
        var open = calendar.lacking(election.cohort(), election.termUntil()).stream()
                .filter(election.seats()::contains)
                .toList();
        var taken = matched(open, winners, it -> holder(calendar, it, from));
        taken.forEach((seat, winner) -> take(seat, winner, calendar, election, from, by, now));
        return winners.stream().filter(taken::containsValue).toList();
    }

    private static Optional<UUID> holder(SeatCalendar calendar, int seat, LocalDate on) {
        return calendar.in(seat).stream()
                .filter(it -> it.inOffice(on))
                .map(TermOfOffice::personId)
                .findFirst();
    }

    static Map<Integer, Candidate> matched(
            List<Integer> open, List<Candidate> winners, Function<Integer, Optional<UUID>> holder) {
        var waiting = new ArrayList<>(winners);
        var taken = new TreeMap<Integer, Candidate>();
        for (var seat : open) {
            waiting.stream()
                    .filter(it ->
                            holder.apply(seat).filter(it.personId()::equals).isPresent())
                    .findFirst()
                    .ifPresent(it -> {
                        taken.put(seat, it);
                        waiting.remove(it);
                    });
        }
        open.stream().filter(it -> !taken.containsKey(it)).forEach(seat -> {
            if (!waiting.isEmpty()) {
                taken.put(seat, waiting.removeFirst());
            }
        });
        return taken;
    }

    private void take(
            int number,
            Candidate winner,
            SeatCalendar calendar,
            Election election,
            LocalDate from,
            UUID by,
            Instant now) {
        var seat = seats.byNumber(number).orElseThrow(NotFound::new);
        var term = seat.take(
                winner.personId(),
                from,
                election.termUntil(),
                calendar.in(number),
                election.title(),
                sponsor(winner, rulebook.governing(election)),
                by,
                now);
        seats.flush();
        seats.add(term);
        seats.flush();
    }

    /// The sponsor that nominated them, whose representative they are (BL 4.4(c)).
    private @Nullable UUID sponsor(Candidate winner, Rules rules) {
        return candidates.nominationsOf(winner.id()).stream()
                .filter(it -> rules.membershipClass(it.classKey()).isSponsor())
                .flatMap(it -> it.organisationId().stream())
                .findFirst()
                .orElse(null);
    }
}
