package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.meetings.MeetingEvent.Approved;
import org.foundation.portal.meetings.MeetingEvent.Attended;
import org.foundation.portal.meetings.MeetingEvent.Called;
import org.foundation.portal.meetings.MeetingEvent.Cancelled;
import org.foundation.portal.meetings.MeetingEvent.CorrectionBegun;
import org.foundation.portal.meetings.MeetingEvent.CorrectionGivenUp;
import org.foundation.portal.meetings.MeetingEvent.Imported;
import org.foundation.portal.meetings.MeetingEvent.Late;
import org.foundation.portal.meetings.MeetingEvent.Missed;
import org.foundation.portal.meetings.MeetingEvent.MotionRemoved;
import org.foundation.portal.meetings.MeetingEvent.Moved;
import org.foundation.portal.meetings.MeetingEvent.Published;
import org.foundation.portal.meetings.MeetingEvent.PublishedElsewhere;
import org.foundation.portal.meetings.MeetingEvent.Submitted;
import org.foundation.portal.meetings.MeetingEvent.Written;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Address;

/// What the trail and the letters say of each event of this room, in the transaction in which it happened.
@ApplicationScoped
public class MeetingChronicle {

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    void tell(@Observes MeetingEvent event) {
        switch (event) {
            case Called it -> called(it);
            case Cancelled it -> cancelled(it);
            case Missed it -> missed(it);
            case Attended it ->
                record(
                        it,
                        about("meetings.attendance-recorded", it.meeting(), it.by())
                                .with("present", it.present()));
            case Moved it -> record(it, about("meetings.motion-recorded", it.meeting(), it.by(), it.motion()));
            case MotionRemoved it -> record(it, about("meetings.motion-removed", it.meeting(), it.by(), it.motion()));
            case Written it -> {
                // words in the making are nobody's business yet
            }
            case Submitted it -> submitted(it);
            case Approved it -> approved(it);
            case Published it -> published(it);
            case CorrectionBegun it ->
                record(it, about("meetings.correction-begun", it.meeting(), it.by(), it.correction()));
            case CorrectionGivenUp it ->
                record(it, about("meetings.correction-given-up", it.meeting(), it.by(), it.correction()));
            case PublishedElsewhere it ->
                record(
                        it,
                        about("meetings.published-elsewhere", it.meeting(), it.by())
                                .publicly()
                                .with("address", it.address()));
            case Imported it when it.rows() == 0 -> {
                // a list that says nothing new is no event
            }
            case Imported it ->
                record(
                        it,
                        by(AuditEvent.of("meetings.imported", null), it.by())
                                .publicly()
                                .with("rows", it.rows()));
            case Late it -> late(it);
        }
    }

    private void called(Called it) {
        var waivers = it.meeting().waivers().stream().map(Waiver::name).collect(Collectors.joining(", "));
        var auditEvent = waivers.isEmpty()
                ? AuditEvent.of("meetings.called", it.meeting().id())
                : AuditEvent.of("meetings.called-with-waiver", it.meeting().id())
                        .with("waivers", waivers);
        record(
                it,
                by(auditEvent, it.by())
                        .publicly()
                        .with("meeting", it.meeting().title())
                        .with("on", it.plan().heldOn()));
        it.told().forEach(director -> notices.post(notice(director, it.meeting(), it.plan()), it.at()));
    }

    /// Whoever is recorded as having waived the notice reads so in it: they alone know whether that is true.
    private static Letter notice(Person director, Meeting meeting, Plan plan) {
        var waived = meeting.waivers().stream().anyMatch(it -> it.personId().equals(director.id()));
        var items = plan.agenda();
        var agenda = IntStream.range(0, items.size())
                .mapToObj(i -> i + 1 + ". " + items.get(i))
                .collect(Collectors.joining("\n"));
        return letter(director, meeting)
                .about(waived ? "meetings.called-with-waiver" : "meetings.called")
                .with("on", plan.heldOn())
                .with("starts", plan.starts())
                .with("place", (plan.place() + " " + plan.link()).strip())
                .with("agenda", agenda.isEmpty() ? "–" : agenda.strip())
                .formal(plan.kind() == MeetingKind.REGULAR ? "BL 4.9" : "BL 4.10");
    }

    private void cancelled(Cancelled it) {
        it.told()
                .forEach(director -> notices.post(
                        letter(director, it.meeting())
                                .about("meetings.cancelled")
                                .with("meeting", it.title())
                                .with("on", it.meeting().heldOn())
                                .with("why", it.why()),
                        it.at()));
        record(
                it,
                about("meetings.cancelled", it.meeting(), it.by())
                        .publicly()
                        .with("meeting", it.title())
                        .with("on", it.meeting().heldOn())
                        .with("why", it.why()));
    }

    private void missed(Missed it) {
        it.told()
                .forEach(director -> notices.post(
                        letter(director, it.meeting())
                                .about("meetings.missed")
                                .with("on", it.meeting().heldOn())
                                .with("by", it.by().name())
                                .with("why", it.why()),
                        it.at()));
        record(
                it,
                about("meetings.missed", it.meeting(), it.by())
                        .publicly()
                        .with("on", it.meeting().heldOn())
                        .with("why", it.why()));
    }

    private void submitted(Submitted it) {
        record(it, hashed(about("meetings.minutes-submitted", it.meeting(), it.by()), it.minutes()));
        it.told()
                .forEach(director -> notices.post(
                        letter(director, it.meeting())
                                .about("meetings.submitted")
                                .with("on", it.meeting().heldOn())
                                .with("edition", it.minutes().edition())
                                .leadingTo(Address.of("meetings", it.meeting().slug())
                                                .text() + "?edition="
                                        + it.minutes().edition()),
                        it.at()));
    }

    private void approved(Approved it) {
        record(
                it,
                hashed(about("meetings.minutes-approved", it.meeting(), it.by(), it.motion()), it.minutes())
                        .publicly()
                        .with("decided", it.decidedAt().title()));
    }

    private void published(Published it) {
        var what = it.minutes().edition() == 1 ? "meetings.minutes-published" : "meetings.minutes-corrected";
        record(
                it,
                hashed(about(what, it.meeting(), it.by(), it.minutes()), it.minutes())
                        .publicly());
    }

    private void late(Late it) {
        notices.post(
                letter(it.secretary(), it.meeting())
                        .about("meetings.late")
                        .with("on", it.meeting().heldOn())
                        .with("due", it.due()),
                it.at());
    }

    private void record(MeetingEvent event, AuditEvent auditEvent) {
        trail.record(auditEvent, event.at());
    }

    private static AuditEvent about(String what, Meeting meeting, By by) {
        return by(AuditEvent.of(what, meeting.id()), by).with("meeting", meeting.title());
    }

    private static AuditEvent about(String what, Meeting meeting, By by, Motion motion) {
        return about(what, meeting, by).with("motion", motion.title());
    }

    private static AuditEvent about(String what, Meeting meeting, By by, Minutes edition) {
        return about(what, meeting, by).with("why", edition.reason().orElse(""));
    }

    private static AuditEvent hashed(AuditEvent auditEvent, Minutes minutes) {
        return auditEvent
                .with("edition", minutes.edition())
                .with("hash", minutes.hash().orElseThrow());
    }

    private static AuditEvent by(AuditEvent auditEvent, By by) {
        return auditEvent.by(by.id(), by.name());
    }

    private static Letter letter(Person to, Meeting meeting) {
        return Letter.to(to.id(), to.email(), to.name())
                .with("meeting", meeting.title())
                .leadingTo(Address.of("meetings", meeting.slug()).text());
    }
}
