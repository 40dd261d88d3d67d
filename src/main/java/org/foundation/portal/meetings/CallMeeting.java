package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.stream.Collectors;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.board.Seats;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.People;
import org.foundation.portal.people.Person;
import org.foundation.portal.platform.FoundationText;

/// Calls a meeting and gives every director notice of it, with the agenda and how to join (BL 4.9, 4.10). The page
/// and the sample foundation do the same.
@ApplicationScoped
public class CallMeeting implements Serializable {

    @Inject
    Meetings meetings;

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    Rulebook rulebook;

    @Inject
    OpenMeeting openMeeting;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    public Meeting call(Plan plan, Person by, Instant now) {
        var meeting = record(plan, meetings.highestNumber(plan.body()) + 1, by, now);
        for (var director : people.allOf(seats.directors(plan.heldOn()))) {
            notices.post(letter(director, meeting, plan), now);
        }
        return meeting;
    }

    /// A meeting whose notice has been given already, by whatever means.
    public Meeting record(Plan plan, int number, Person by, Instant now) {
        var today = LegalDay.of(now, plan.zone());
        var slug = Address.free(
                plan.body(), plan.heldOn(), it -> meetings.bySlug(it).isPresent());
        var meeting =
                Meeting.call(plan, openMeeting.inOffice(plan.heldOn()), slug, number, rulebook.on(today), by.id(), now);
        meetings.entityManager().persist(meeting);
        meetings.entityManager().flush();
        trail.record(auditEvent(meeting, plan).by(by.id(), by.name()).publicly(), now);
        return meeting;
    }

    private static AuditEvent auditEvent(Meeting meeting, Plan plan) {
        var waivers = meeting.waivers().stream().map(Waiver::name).collect(Collectors.joining(", "));
        var auditEvent = waivers.isEmpty()
                ? AuditEvent.of("meetings.called", meeting.id())
                : AuditEvent.of("meetings.called-with-waiver", meeting.id()).with("waivers", waivers);
        return auditEvent.with("meeting", meeting.title()).with("on", plan.heldOn());
    }

    /// Whoever is recorded as having waived the notice reads so in it: they alone know whether that is true.
    private static Letter letter(Person director, Meeting meeting, Plan plan) {
        var waived = meeting.waivers().stream().anyMatch(it -> it.personId().equals(director.id()));
        var agenda = new StringBuilder();
        for (int i = 0; i < plan.agenda().size(); i++) {
            agenda.append(i + 1).append(". ").append(plan.agenda().get(i)).append('\n');
        }
        return Letter.to(director.id(), director.email(), director.name())
                .about(waived ? "meetings.called-with-waiver" : "meetings.called")
                .with("meeting", meeting.title())
                .with("on", plan.heldOn())
                .with("starts", FoundationText.moment(plan.starts()))
                .with("place", (plan.place() + " " + plan.link()).strip())
                .with("agenda", agenda.isEmpty() ? "–" : agenda.toString().strip())
                .leadingTo("/meetings/show?meeting=" + meeting.slug())
                .formal(plan.kind() == MeetingKind.REGULAR ? "BL 4.9" : "BL 4.10");
    }
}
