package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.meetings.MeetingEvent.Late;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.NotFound;

/// Minutes that are late remind the secretary, once. It is nobody's act: the portal remembers by itself.
@ApplicationScoped
public class RemindSecretary {

    @Inject
    Meetings meetings;

    @Inject
    Rulebook rulebook;

    @Inject
    Appointments appointments;

    @Inject
    People people;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /// In a transaction of its own, with the meeting to itself: whoever is writing its minutes at that moment goes
    /// first, or afterwards.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remind(UUID id, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var meeting = meetings.byId(id).orElseThrow(NotFound::new);
        meetings.lock(meeting);
        var lateness = Lateness.of(meeting.heldOn(), rulebook.on(today));
        var secretary = appointments.holder(Office.SECRETARY, today).flatMap(people::byId);
        if (secretary.isPresent() && lateness.late() && meeting.remind(now)) {
            acts.happened(new Late(meeting, lateness.due(), secretary.get(), now));
        }
    }
}
