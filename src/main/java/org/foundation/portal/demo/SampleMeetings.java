package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.meetings.ApproveMinutes;
import org.foundation.portal.meetings.Attendance;
import org.foundation.portal.meetings.Body;
import org.foundation.portal.meetings.CallMeeting;
import org.foundation.portal.meetings.CorrectMinutes;
import org.foundation.portal.meetings.Editions;
import org.foundation.portal.meetings.Meeting;
import org.foundation.portal.meetings.MeetingKind;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Minutes;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.meetings.Motions;
import org.foundation.portal.meetings.OpenMeeting;
import org.foundation.portal.meetings.Plan;
import org.foundation.portal.meetings.Presence;
import org.foundation.portal.meetings.PublishMinutes;
import org.foundation.portal.meetings.RollCallVote;
import org.foundation.portal.meetings.SubmitMinutes;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;

/// A year of the board's monthly meetings, on second Tuesdays: most with published minutes, one cancelled, one
/// corrected, one whose minutes are late, one in draft, and the next one called.
@ApplicationScoped
public class SampleMeetings {

    private static final int MONTHS = 12;

    @Inject
    Acts acts;

    @Inject
    CallMeeting callMeeting;

    @Inject
    OpenMeeting openMeeting;

    @Inject
    SubmitMinutes submitMinutes;

    @Inject
    CorrectMinutes correctMinutes;

    @Inject
    ApproveMinutes approveMinutes;

    @Inject
    PublishMinutes publishMinutes;

    @Inject
    Meetings meetings;

    @Inject
    Editions editions;

    @Inject
    Motions motions;

    @Inject
    People people;

    @Inject
    Clock clock;

    public void fill(Instant now) {
        new MeetingYear(now).live();
    }

    private final class MeetingYear {

        final Instant now;
        final By secretary = new By(people.byEmail("sofia@demo.example").orElseThrow(), Set.of(Office.SECRETARY));
        final List<Meeting> held = new ArrayList<>();

        MeetingYear(Instant now) {
            this.now = now;
        }

        void live() {
            var days = days();
            for (int i = 0; i < days.size(); i++) {
                var meeting = call(days.get(i), SampleAgenda.of(i));
                if (i == 4) {
                    meeting.cancel(
                            "Fewer than five directors could come",
                            secretary.id(),
                            meeting.starts().minus(Duration.ofDays(2)));
                    meetings.flush();
                } else {
                    hold(meeting, i, days.size());
                }
            }
            call(next(days.getLast()), SampleAgenda.of(days.size()));
        }

        /// The second Tuesdays that have passed, oldest first.
        List<LocalDate> days() {
            var today = LegalDay.of(now, clock.getZone());
            var last = secondTuesday(today);
            if (!last.isBefore(today)) {
                last = secondTuesday(today.minusMonths(1));
            }
            var days = new ArrayList<LocalDate>();
            for (int back = MONTHS - 1; back >= 0; back--) {
                days.add(secondTuesday(last.minusMonths(back)));
            }
            return days;
        }

        LocalDate next(LocalDate last) {
            var next = secondTuesday(last.plusMonths(1));
            return next.isAfter(LegalDay.of(now, clock.getZone())) ? next : secondTuesday(last.plusMonths(2));
        }

        static LocalDate secondTuesday(LocalDate month) {
            return month.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
        }

        /// Twelve days before, or now; the letters of past meetings were read long ago.
        Meeting call(LocalDate day, SampleAgenda.SampleItem sampleItem) {
            var zone = clock.getZone();
            var early = day.minusDays(12).atTime(10, 0).atZone(zone).toInstant();
            var plan = new Plan(
                    Body.BOARD,
                    MeetingKind.REGULAR,
                    day,
                    LocalTime.NOON,
                    zone,
                    "",
                    "https://meet.foundation.example/board",
                    sampleItem.agenda(),
                    Set.of());
            var call = day.isBefore(LegalDay.of(now, zone))
                    ? callMeeting.noticed(plan, nextNumber(), secretary, early)
                    : callMeeting.of(plan, secretary, early.isBefore(now) ? early : now);
            return acts.performDue(callMeeting, call).meeting();
        }

        /// The foundation is some years old: its first meeting on record here is number 101.
        int nextNumber() {
            return Math.max(101, meetings.highestNumber(Body.BOARD) + 1);
        }

        void hold(Meeting meeting, int index, int all) {
            var begins = meeting.starts().plus(Duration.ofMinutes(5));
            openMeeting.open(meeting, secretary.id(), begins);
            meeting.attend(
                    presences(meeting, index), index % 3 == 0 ? List.of("Theo Marchetti, treasurer") : List.of());
            meetings.flush();
            var sampleItem = SampleAgenda.of(index);
            var late = index == all - 2;
            var draft = index == all - 1;
            int place = 1;
            for (var moved : sampleItem.motions()) {
                move(meeting, place++, moved, begins.plus(Duration.ofMinutes(10L * place)));
            }
            if (late) {
                return;
            }
            var minutes = Minutes.begin(meeting, secretary.id(), begins);
            minutes.write(sampleItem.minutes(), begins.plus(Duration.ofMinutes(50)));
            editions.add(minutes);
            if (draft) {
                return;
            }
            if (index == 6) {
                correct(held.getLast(), meeting, place++, begins.plus(Duration.ofMinutes(45)));
            }
            meetings.flush();
            submit(meeting, begins.plus(Duration.ofMinutes(53)));
            var approval = move(
                    meeting,
                    place,
                    approval("Approval of the minutes", "the minutes of this meeting are approved", minutes),
                    begins.plus(Duration.ofMinutes(55)));
            publish(meeting, approval, begins.plus(Duration.ofHours(1)));
            held.add(meeting);
        }

        void submit(Meeting meeting, Instant at) {
            acts.performDue(submitMinutes, submitMinutes.hadAlready(meeting, secretary, at));
        }

        Motion.Wording approval(String title, String what, Minutes minutes) {
            return Motion.Wording.approving(
                    title, "Resolved, that " + what + ".", minutes.submitted().orElseThrow());
        }

        void publish(Meeting meeting, Motion approval, Instant at) {
            meetings.flush();
            acts.performDue(approveMinutes, approveMinutes.of(meeting, approval.id(), secretary, at));
            acts.performDue(publishMinutes, publishMinutes.of(meeting, secretary, at.plus(Duration.ofMinutes(10))));
            meetings.flush();
        }

        /// A figure in the minutes of one meeting was wrong; a later meeting puts it right.
        void correct(Meeting wrong, Meeting later, int place, Instant at) {
            var before = later.starts().minus(Duration.ofDays(3));
            var correction = correctMinutes.of(
                    wrong, "The expenses of the quarter were misprinted.", secretary, before.minusSeconds(600));
            var second = acts.performDue(correctMinutes, correction).correction();
            second.write(second.text().replace("54,900", "45,900"), before.minusSeconds(300));
            meetings.flush();
            submit(wrong, before);
            var motion = move(
                    later,
                    place,
                    approval(
                            "Correction of earlier minutes",
                            "the corrected minutes of " + wrong.title() + " are approved",
                            second),
                    at);
            publish(wrong, motion, at.plus(Duration.ofMinutes(1)));
        }

        Motion move(Meeting meeting, int place, SampleAgenda.Moved moved, Instant at) {
            var wording = Motion.Wording.of(moved.title(), moved.text(), moved.matter());
            return move(meeting, place, wording, moved.no(), moved.apart(), at);
        }

        Motion move(Meeting meeting, int place, Motion.Wording wording, Instant at) {
            return move(meeting, place, wording, "", "", at);
        }

        Motion move(Meeting meeting, int place, Motion.Wording wording, String no, String apart, Instant at) {
            var votes = new HashMap<UUID, RollCallVote>();
            for (var director :
                    meeting.attendance().stream().filter(Attendance::present).toList()) {
                var first = director.name().split(" ")[0];
                votes.put(
                        director.personId(),
                        no.contains(first)
                                ? RollCallVote.NO
                                : apart.contains(first) ? RollCallVote.RECUSED : RollCallVote.YES);
            }
            var motion = new Motion(meeting, place, wording, votes, secretary.id(), at);
            motions.add(motion);
            return motion;
        }

        /// Most attend, some remotely; each month somebody else is away.
        Map<UUID, Presence> presences(Meeting meeting, int index) {
            var presences = new LinkedHashMap<UUID, Presence>();
            var directors = meeting.attendance();
            for (int i = 0; i < directors.size(); i++) {
                presences.put(
                        directors.get(i).personId(),
                        i == index % directors.size() && index % 4 != 1
                                ? Presence.APOLOGIES
                                : i % 3 == 0 ? Presence.PRESENT : Presence.REMOTE);
            }
            return presences;
        }
    }
}
