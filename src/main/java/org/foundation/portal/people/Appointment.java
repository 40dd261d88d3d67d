package org.foundation.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// An office or a place in a committee, held from one day until another, by a resolution of the board.
@Entity
public class Appointment {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Office office;

    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private String resolution;
    private Instant recordedAt;
    private @Nullable UUID recordedBy;

    protected Appointment() {}

    public Appointment(
            UUID personId, Office office, LocalDate fromDay, String resolution, @Nullable UUID by, Instant now) {
        if (resolution.isBlank()) {
            throw new Refusal("members.resolution-missing");
        }
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.office = office;
        this.fromDay = fromDay;
        this.resolution = resolution.strip();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    public void end(LocalDate on) {
        if (untilDay != null) {
            throw new Refusal("members.appointment-already-ended").with("day", untilDay);
        }
        untilDay = on;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || day.isBefore(untilDay));
    }

    public UUID personId() {
        return personId;
    }

    public Office office() {
        return office;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public Optional<LocalDate> untilDay() {
        return Optional.ofNullable(untilDay);
    }

    public String resolution() {
        return resolution;
    }
}
