package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.board.TermOfOffice.Basis;
import org.foundation.portal.board.TermOfOffice.End;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.People;
import org.jspecify.annotations.Nullable;

/// Eight directors in four cohorts of two. The terms of cohort A run out first, in forty-five days; each other
/// cohort's a year after the one before. One director of cohort A ends a second term, and may not follow themselves.
@ApplicationScoped
public class SampleBoard {

    static final int DUE_IN_DAYS = 45;

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    public void fill(Instant now) {
        var due = LegalDay.of(now, clock.getZone()).plusDays(DUE_IN_DAYS);
        var before = seat(1, "hugo", due.minusYears(8), Basis.ELECTED, null, now);
        before.end(End.SUCCEEDED, due.minusYears(4));
        seats.flush();
        seat(1, "hugo", due.minusYears(4), Basis.ELECTED, null, now);
        seat(2, "yuki", due.minusYears(4), Basis.ELECTED, null, now);
        seat(3, "dora", due.minusYears(3), Basis.ELECTED, null, now);
        seat(4, "kofi", due.minusYears(3), Basis.ELECTED, "Baobab Telecom SA", now);
        seat(5, "marisol", due.minusYears(2), Basis.ELECTED, "Aurora Cloud Inc.", now);
        seat(6, "bjorn", due.minusYears(2), Basis.ELECTED, "Fjordlys Datasenter AS", now);
        seat(7, "imogen", due.minusYears(1), Basis.ELECTED, "Halcyon Systems Ltd", now);
        seat(8, "pilar", due.minusYears(1), Basis.ELECTED, null, now);
        seats.flush();
    }

    private TermOfOffice seat(
            int number, String username, LocalDate from, Basis basis, @Nullable String represents, Instant now) {
        var person = people.byEmail(username + "@demo.example").orElseThrow().id();
        var organisation = represents == null ? null : organisation(represents);
        var term = TermOfOffice.full(
                seats.byNumber(number).orElseThrow(),
                person,
                from,
                4,
                basis,
                "Board election " + from.getYear(),
                organisation,
                null,
                now);
        seats.add(term);
        return term;
    }

    private UUID organisation(String legalName) {
        return organisations.byName(legalName).orElseThrow().id();
    }
}
