package org.foundation.portal.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.people.Appointment;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Employers;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/board` — who sits on the board, in which cohort, until when, working for whom; the officers; who sat
/// before.
@Named("boardList")
@RequestScoped
public class ListPage {

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Appointments appointments;

    @Inject
    Employers employers;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private LocalDate today;
    private List<Seats.Place> places;
    private List<TermOfOffice> elected;
    private List<TermOfOffice> former;
    private List<Appointment> offices;
    private Map<UUID, Person> names;
    private Map<UUID, Organisation> represented;
    private Affiliations affiliations;

    public void load() {
        today = LegalDay.today(clock);
        places = seats.places(today);
        var others = seats.history().stream().filter(it -> !it.inOffice(today)).toList();
        elected = others.stream().filter(it -> it.fromDay().isAfter(today)).toList();
        former = others.stream().filter(it -> !it.fromDay().isAfter(today)).toList();
        offices = appointments.on(today);
        affiliations = employers.on(today, rulebook.on(today));
        names = people.mapOf(Stream.of(
                        places.stream()
                                .filter(it -> !it.vacant())
                                .map(it -> it.occupied().personId()),
                        others.stream().map(TermOfOffice::personId),
                        offices.stream().map(Appointment::personId))
                .flatMap(it -> it)
                .distinct()
                .toList());
        represented = organisations.mapOf(places.stream()
                .filter(it -> !it.vacant())
                .flatMap(it -> it.occupied().organisationId().stream())
                .toList());
    }

    public List<BoardLine> getSeats() {
        return places.stream().map(this::line).toList();
    }

    private BoardLine line(Seats.Place place) {
        var term = place.term();
        if (term == null) {
            return new BoardLine(
                    place.seat().number(), place.seat().cohort().name(), null, null, null, null, null, false);
        }
        return new BoardLine(
                place.seat().number(),
                place.seat().cohort().name(),
                name(term.personId()),
                affiliations.employerOf(term.personId()).orElse(null),
                term.organisationId()
                        .map(represented::get)
                        .map(it -> it.isDisclosed() ? it.legalName() : Site.say("board.list.undisclosed"))
                        .orElse(null),
                term.fromDay(),
                term.untilDay(),
                term.holdsOver(today));
    }

    public List<HeldSeat> getOffices() {
        return offices.stream()
                .map(it -> new HeldSeat(it.office().name(), name(it.personId()), it.fromDay(), it.resolution()))
                .toList();
    }

    /// Whose terms lie ahead.
    public List<BoardLine> getElected() {
        return elected.stream()
                .map(it -> new BoardLine(
                        it.seatNumber(), "", name(it.personId()), null, null, it.fromDay(), it.untilDay(), false))
                .toList();
    }

    public List<Past> getFormer() {
        return former.stream()
                .map(it -> new Past(
                        name(it.personId()),
                        it.seatNumber(),
                        it.fromDay(),
                        it.lastsUntil(),
                        it.ending().map(Enum::name).orElse("SUCCEEDED")))
                .toList();
    }

    private String name(UUID person) {
        var found = names.get(person);
        return found == null ? "?" : found.name();
    }

    public record BoardLine(
            int seat,
            String cohort,
            @Nullable String name,
            @Nullable String employer,
            @Nullable String represents,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean holdsOver) {}

    public record HeldSeat(String office, String name, LocalDate from, String resolution) {}

    public record Past(String name, int seat, LocalDate from, LocalDate until, String ending) {}
}
