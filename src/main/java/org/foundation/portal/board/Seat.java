package org.foundation.portal.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.foundation.portal.board.TermOfOffice.End;
import org.jspecify.annotations.Nullable;

/// A place on the board, and the cohort it is elected with.
@Entity
public class Seat {

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private Cohort cohort;

    private LocalDate createdOn;
    private @Nullable LocalDate abolishedOn;
    private String resolution;

    protected Seat() {}

    public Seat(int number, Cohort cohort, LocalDate createdOn, String resolution) {
        this.number = number;
        this.cohort = cohort;
        this.createdOn = createdOn;
        this.resolution = resolution;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(createdOn) && (abolishedOn == null || day.isBefore(abolishedOn));
    }

    /// Somebody takes the seat on a day, until the terms of its cohort run out. Whoever still sits in it leaves that
    /// day; and if the next director is elected already, they follow. `before` are the other terms in the seat.
    public TermOfOffice take(
            UUID person,
            LocalDate from,
            LocalDate until,
            Collection<TermOfOffice> before,
            String byAct,
            @Nullable UUID organisation,
            @Nullable UUID by,
            Instant now) {
        before.forEach(it -> it.makeWay(from));
        var rest = before.stream().anyMatch(it -> it.untilDay().equals(until));
        var term = TermOfOffice.serving(
                this, person, from, until, rest, TermOfOffice.Basis.ELECTED, byAct, organisation, by, now);
        before.stream()
                .map(TermOfOffice::fromDay)
                .filter(it -> it.isAfter(from))
                .min(LocalDate::compareTo)
                .ifPresent(it -> term.end(End.SUCCEEDED, it));
        return term;
    }

    public int number() {
        return number;
    }

    public Cohort cohort() {
        return cohort;
    }

    public String resolution() {
        return resolution;
    }
}
