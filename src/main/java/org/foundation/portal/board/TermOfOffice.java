package org.foundation.portal.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// A director's time in a seat: from the day they were seated, until it runs out and a successor is seated, or until
/// something ends it earlier.
@Entity
public class TermOfOffice {

    /// How a director came to the seat.
    public enum Basis {
        ELECTED,
        APPOINTED,
        ASSIGNED
    }

    /// Why a term is over (BL 4.4(c), 4.6).
    public enum End {
        SUCCEEDED,
        RESIGNED,
        REMOVED,
        DIED,
        MEMBERSHIP_ENDED,
        EMPLOYMENT_ENDED,
        MERGED
    }

    @Id
    private UUID id;

    private int seatNumber;
    private UUID personId;
    private LocalDate fromDay;
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String byAct;
    private boolean fillsVacancy;
    private @Nullable UUID organisationId;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable End ending;

    private Instant recordedAt;
    private @Nullable UUID recordedBy;

    @Version
    private int version;

    protected TermOfOffice() {}

    private TermOfOffice(
            Seat seat,
            UUID personId,
            LocalDate fromDay,
            LocalDate untilDay,
            Basis basis,
            String byAct,
            boolean fillsVacancy,
            @Nullable UUID organisationId,
            @Nullable UUID by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.seatNumber = seat.number();
        this.personId = personId;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        this.basis = basis;
        this.byAct = byAct;
        this.fillsVacancy = fillsVacancy;
        this.organisationId = organisationId;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /// A full term. `byAct` names the election or resolution; `organisation` is the sponsor the director represents,
    /// if any.
    public static TermOfOffice full(
            Seat seat,
            UUID person,
            LocalDate from,
            int years,
            Basis basis,
            String byAct,
            @Nullable UUID organisation,
            @Nullable UUID by,
            Instant now) {
        return new TermOfOffice(seat, person, from, from.plusYears(years), basis, byAct, false, organisation, by, now);
    }

    /// A term that runs out on a given day: `fillsVacancy` says that it is the rest of a predecessor's.
    public static TermOfOffice serving(
            Seat seat,
            UUID person,
            LocalDate from,
            LocalDate until,
            boolean fillsVacancy,
            Basis basis,
            String byAct,
            @Nullable UUID organisation,
            @Nullable UUID by,
            Instant now) {
        return new TermOfOffice(seat, person, from, until, basis, byAct, fillsVacancy, organisation, by, now);
    }

    /// The first day on which the director is no longer in office.
    public void end(End how, LocalDate on) {
        if (endedOn != null) {
            throw new Refusal("board.already-ended").with("day", endedOn);
        }
        if (on.isBefore(fromDay)) {
            throw new Refusal("board.ends-before-it-begins").with("day", fromDay);
        }
        endedOn = on;
        ending = how;
    }

    /// For the successor, who may come sooner than was known when the end was recorded.
    void makeWay(LocalDate on) {
        if (inOffice(on)) {
            endedOn = on;
            ending = End.SUCCEEDED;
        }
    }

    public boolean inOffice(LocalDate on) {
        return !on.isBefore(fromDay) && (endedOn == null || on.isBefore(endedOn));
    }

    /// Run out, and waiting for the successor.
    public boolean holdsOver(LocalDate on) {
        return inOffice(on) && !on.isBefore(untilDay);
    }

    /// The day the office ended, or is to end.
    public LocalDate lastsUntil() {
        return endedOn == null ? untilDay : endedOn;
    }

    /// As far as can be said on a day: whoever holds over is in office at least until then.
    public LocalDate lastsUntil(LocalDate today) {
        return holdsOver(today) ? today : lastsUntil();
    }

    public UUID id() {
        return id;
    }

    public int seatNumber() {
        return seatNumber;
    }

    public UUID personId() {
        return personId;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate untilDay() {
        return untilDay;
    }

    public Basis basis() {
        return basis;
    }

    public String byAct() {
        return byAct;
    }

    public boolean fillsVacancy() {
        return fillsVacancy;
    }

    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<End> ending() {
        return Optional.ofNullable(ending);
    }
}
