package org.foundation.portal.members;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// A person acts for the membership of an organisation. At any time at most one of them casts its votes.
@Entity
public class Representation {

    @Id
    private UUID id;

    private UUID membershipId;
    private UUID personId;
    private boolean voting;
    private LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private Instant recordedAt;
    private @Nullable UUID recordedBy;

    protected Representation() {}

    public Representation(
            UUID membershipId, UUID personId, boolean voting, LocalDate fromDay, @Nullable UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.membershipId = membershipId;
        this.personId = personId;
        this.voting = voting;
        this.fromDay = fromDay;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /// The last day is the one before.
    public void end(LocalDate on) {
        if (untilDay != null) {
            throw new Refusal("members.representation-already-ended").with("day", untilDay);
        }
        untilDay = on;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || day.isBefore(untilDay));
    }

    public UUID id() {
        return id;
    }

    public UUID membershipId() {
        return membershipId;
    }

    public UUID personId() {
        return personId;
    }

    public boolean isVoting() {
        return voting;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public Optional<LocalDate> untilDay() {
        return Optional.ofNullable(untilDay);
    }
}
