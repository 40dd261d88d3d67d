package org.foundation.portal.meetings.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.meetings.Lateness;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.members.Appointments;
import org.foundation.portal.members.Office;
import org.foundation.portal.members.People;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.shared.Tick;

/// Reminds the secretary, once, of each meeting whose minutes are late.
@ApplicationScoped
public class MeetingsTimer {

    @Inject
    Meetings meetings;

    @Inject
    Rulebook rulebook;

    @Inject
    Appointments appointments;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run(@Observes Tick tick) {
        var today = LegalDay.of(tick.now(), clock.getZone());
        var secretary = appointments.holder(Office.SECRETARY, today).flatMap(people::byId);
        if (secretary.isEmpty()) {
            return;
        }
        var rules = rulebook.on(today);
        for (var meeting : meetings.owing(today)) {
            var lateness = Lateness.of(meeting.heldOn(), rules);
            if (lateness.late() && meeting.remind(tick.now())) {
                notices.post(
                        Letter.to(
                                        secretary.get().id(),
                                        secretary.get().email(),
                                        secretary.get().name())
                                .about("meetings.late")
                                .with("meeting", meeting.title())
                                .with("on", meeting.heldOn())
                                .with("due", lateness.due())
                                .leadingTo("/meetings/show?meeting=" + meeting.slug()),
                        tick.now());
            }
        }
    }
}
