package org.foundation.portal.elections.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.board.Seats;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.elections.Election;
import org.foundation.portal.people.People;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// The seats an election is to fill, and who sits in them today.
@Named("electionsSeats")
@RequestScoped
public class SeatsToFill {

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    Clock clock;

    public record SeatLine(
            int number,
            String cohort,
            String holder,
            @Nullable LocalDate until) {}

    public List<SeatLine> of(Election election) {
        return seats.places(LegalDay.today(clock)).stream()
                .filter(it -> election.seats().contains(it.seat().number()))
                .map(it -> new SeatLine(
                        it.seat().number(),
                        it.seat().cohort().name(),
                        it.vacant()
                                ? Site.say("elections.show.vacant")
                                : people.nameOf(it.occupied().personId()),
                        it.vacant() ? null : it.occupied().untilDay()))
                .toList();
    }
}
