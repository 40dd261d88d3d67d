package org.foundation.portal.members;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// That a member was asked to renew before `ends`, by the reminder that fell due on a day. The row keeps it from
/// being sent twice.
@Entity
@IdClass(Reminder.ReminderKey.class)
@jakarta.persistence.Table(name = "membership_reminder")
public class Reminder {

    @Id
    private UUID membershipId;

    @Id
    private LocalDate ends;

    @Id
    private LocalDate dueOn;

    private Instant sentAt;

    protected Reminder() {}

    public Reminder(UUID membershipId, LocalDate ends, LocalDate dueOn, Instant now) {
        this.membershipId = membershipId;
        this.ends = ends;
        this.dueOn = dueOn;
        this.sentAt = now;
    }

    public record ReminderKey(UUID membershipId, LocalDate ends, LocalDate dueOn) implements Serializable {}
}
