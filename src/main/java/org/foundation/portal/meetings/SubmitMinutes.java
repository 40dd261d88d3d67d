package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.board.Seats;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Refusal;

/// Lays the edition in work before the directors: from here on a motion can approve it, as it is now and by its hash.
/// Whatever changes afterwards has to be submitted again.
@ApplicationScoped
public class SubmitMinutes implements Serializable {

    @Inject
    Motions motions;

    @Inject
    Editions editions;

    @Inject
    Rulebook rulebook;

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    public Minutes submit(Meeting meeting, Person by, Instant now) {
        var minutes = record(meeting, by, now);
        var today = LegalDay.of(now, ZoneId.of(meeting.zone()));
        for (var director : people.allOf(seats.directors(today))) {
            notices.post(
                    Letter.to(director.id(), director.email(), director.name())
                            .about("meetings.submitted")
                            .with("meeting", meeting.title())
                            .with("on", meeting.heldOn())
                            .with("edition", minutes.edition())
                            .leadingTo("/meetings/show?meeting=" + meeting.slug() + "&edition=" + minutes.edition()),
                    now);
        }
        return minutes;
    }

    /// When the directors have received the minutes, by whatever means.
    public Minutes record(Meeting meeting, Person by, Instant now) {
        var minutes = editions.inWork(meeting.id()).orElseThrow(() -> new Refusal("meetings.nothing-to-approve"));
        if (!meeting.isClosed()) {
            motions.of(meeting.id()).forEach(it -> it.requireComplete(meeting));
        }
        minutes.submit(
                Document.of(meeting, motions.toldIn(meeting.id()), minutes, rulebook.on(meeting.heldOn())),
                by.id(),
                now);
        trail.record(
                AuditEvent.of("meetings.minutes-submitted", meeting.id())
                        .by(by.id(), by.name())
                        .with("meeting", meeting.title())
                        .with("edition", minutes.edition())
                        .with("hash", minutes.hash().orElseThrow()),
                now);
        return minutes;
    }
}
