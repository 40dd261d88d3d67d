package org.foundation.portal.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Printable;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Whom a person works for, as they declared it: an organisation the foundation knows, or a name.
@Entity
public class Employment {

    @Id
    private UUID id;

    private UUID personId;
    private @Nullable UUID organisationId;
    private @Nullable String employer;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private Instant declaredAt;

    protected Employment() {}

    private Employment(
            UUID personId, @Nullable UUID organisationId, @Nullable String employer, LocalDate fromDay, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.organisationId = organisationId;
        this.employer = employer;
        this.fromDay = fromDay;
        this.declaredAt = now;
    }

    public static Employment at(UUID organisation, UUID person, LocalDate from, Instant now) {
        return new Employment(person, organisation, null, from, now);
    }

    public static Employment named(String employer, UUID person, LocalDate from, Instant now) {
        if (employer.isBlank()) {
            throw new Refusal("members.organisation-missing");
        }
        if (!Printable.asName(employer.strip())) {
            throw new Refusal("members.organisation-unfit");
        }
        return new Employment(person, null, employer.strip(), from, now);
    }

    /// The first day it no longer counts if it ends on a day: what began today counts until tomorrow.
    public LocalDate endingOn(LocalDate day) {
        return day.isAfter(fromDay) ? day : fromDay.plusDays(1);
    }

    public void end(LocalDate on) {
        untilDay = endingOn(on);
    }

    /// Declared again before its end came.
    public void goOn() {
        untilDay = null;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || day.isBefore(untilDay));
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public Optional<String> employer() {
        return Optional.ofNullable(employer);
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public Optional<LocalDate> untilDay() {
        return Optional.ofNullable(untilDay);
    }
}
