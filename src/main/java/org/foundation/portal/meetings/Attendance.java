package org.foundation.portal.meetings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/// One director in office on the day, under the name they bore, and where they were. A suspended director neither
/// attends nor counts (BL 4.4(c), 4.11(c)).
@Embeddable
public record Attendance(
        UUID personId,
        String name,
        boolean suspended,
        @Enumerated(EnumType.STRING) Presence presence) implements Serializable {

    public static Attendance inOffice(UUID person, String name) {
        return new Attendance(person, name, false, Presence.ABSENT);
    }

    Attendance as(Presence where) {
        return new Attendance(personId, name, suspended, where);
    }

    Attendance called(String spelled) {
        return new Attendance(personId, spelled, suspended, presence);
    }

    public boolean present() {
        return !suspended && presence.counts();
    }
}
