package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_THE_SECRETARY;
import static org.foundation.portal.meetings.MeetingPolicy.ITS_TIME_HAS_COME;
import static org.foundation.portal.meetings.MeetingPolicy.NOT_CANCELLED;
import static org.foundation.portal.meetings.MeetingPolicy.RECORDED_HERE;
import static org.foundation.portal.meetings.MeetingPolicy.RECORD_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.meetings.MeetingEvent.Attended;
import org.foundation.portal.people.By;

/// Records who was there. The first time this opens the record, with everybody who is in office that day; in a
/// correction, how a name is spelled may be put right too.
@ApplicationScoped
public class RecordAttendance implements Act<RecordAttendance.Case, Attended> {

    @Inject
    MeetingCases meetingCases;

    @Inject
    OpenMeeting openMeeting;

    @Inject
    Authority authority;

    /// Where each director was, who else was there, and how names are spelled where that is put right.
    public record Case(
            MeetingCase of, Map<UUID, Presence> presences, Collection<String> guests, Map<UUID, String> spellings) {}

    public Case of(
            Meeting meeting,
            Map<UUID, Presence> presences,
            Collection<String> guests,
            Map<UUID, String> spellings,
            By by,
            Instant now) {
        return new Case(meetingCases.of(meeting, by, now), presences, guests, spellings);
    }

    @Override
    public String name() {
        return "meetings.attend";
    }

    @Override
    public List<Verdict> who(RecordAttendance.Case it) {
        return MeetingPolicy.judge(it.of(), BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(RecordAttendance.Case it) {
        return MeetingPolicy.judge(it.of(), NOT_CANCELLED, RECORDED_HERE, ITS_TIME_HAS_COME, RECORD_OPEN);
    }

    @Override
    public Attended perform(RecordAttendance.Case it) {
        var meeting = it.of().meeting();
        if (!meeting.isHeld()) {
            openMeeting.open(meeting, it.of().by().id(), it.of().now());
            meeting.requirePresences(it.presences());
        }
        meeting.attend(it.presences(), it.guests());
        authority.require(meeting);
        if (it.of().correction().isPresent()) {
            it.spellings().forEach(meeting::spell);
        }
        var present = meeting.quorum(it.of().rules()).present();
        return new Attended(meeting, present, it.of().by(), it.of().now());
    }
}
