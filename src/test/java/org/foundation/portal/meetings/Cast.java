package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.bylaws.SampleRules;
import org.foundation.portal.shared.Refusal;

/// Eight directors, a secretary, and a meeting on 9 June 2026.
final class Cast {

    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final LocalDate DAY = LocalDate.of(2026, 6, 9);
    static final Instant CALLED = Instant.parse("2026-05-28T12:00:00Z");
    static final Instant BEFORE = Instant.parse("2026-06-09T15:59:59Z");
    static final Instant DURING = Instant.parse("2026-06-09T16:30:00Z");
    static final Instant AFTER = Instant.parse("2026-06-09T18:00:00Z");
    static final UUID SECRETARY = UUID.randomUUID();

    static final List<Attendance> BOARD = List.of("Ada", "Ben", "Cleo", "Dora", "Emil", "Fay", "Gus", "Hana").stream()
            .map(name -> Attendance.inOffice(UUID.randomUUID(), name))
            .toList();

    static final Rules RULES = SampleRules.on(DAY);

    private Cast() {}

    static Plan regular(LocalDate day) {
        return new Plan(
                Body.BOARD,
                MeetingKind.REGULAR,
                day,
                LocalTime.NOON,
                ZONE,
                "",
                "https://meet.example/board",
                List.of("Budget"),
                Set.of());
    }

    /// As [CallMeeting] does it: first the rules of notice, then the meeting.
    static Meeting call(
            Plan plan, List<Attendance> directors, String slug, int number, Rules rules, UUID by, Instant now) {
        Verdict.require(NoticeRules.of(plan, directors, rules, now));
        return Meeting.call(plan, directors, slug, number, by, now);
    }

    static Meeting called() {
        return call(regular(DAY), BOARD, "board-2026-06-09", 51, RULES, SECRETARY, CALLED);
    }

    /// Held with the first `present` directors of the board there.
    static Meeting held(int present) {
        var meeting = called();
        meeting.open(BOARD, SECRETARY, DURING);
        meeting.attend(where(present), List.of());
        return meeting;
    }

    static Map<UUID, Presence> where(int present) {
        var where = new LinkedHashMap<UUID, Presence>();
        for (int i = 0; i < BOARD.size(); i++) {
            where.put(BOARD.get(i).personId(), i < present ? Presence.PRESENT : Presence.APOLOGIES);
        }
        return where;
    }

    /// The votes of the first directors, in their order.
    static Map<UUID, RollCallVote> votes(String letters) {
        var votes = new LinkedHashMap<UUID, RollCallVote>();
        for (int i = 0; i < letters.length(); i++) {
            votes.put(
                    BOARD.get(i).personId(),
                    switch (letters.charAt(i)) {
                        case 'y' -> RollCallVote.YES;
                        case 'n' -> RollCallVote.NO;
                        case 'a' -> RollCallVote.ABSTAIN;
                        case 'r' -> RollCallVote.RECUSED;
                        default -> RollCallVote.AWAY;
                    });
        }
        return votes;
    }

    static Motion motion(Meeting meeting, MotionMatter motionMatter, String letters) {
        return new Motion(
                meeting,
                1,
                Motion.Wording.of("Budget", "Resolved, that it be so.", motionMatter),
                votes(letters),
                SECRETARY,
                DURING);
    }

    /// A motion that approves an edition as it was submitted, made half an hour after.
    static Motion approving(Meeting meeting, Minutes minutes, String letters) {
        return new Motion(
                meeting,
                2,
                Motion.Wording.approving(
                        "Minutes", "Resolved.", minutes.submitted().orElseThrow()),
                votes(letters),
                SECRETARY,
                AFTER);
    }

    static List<Attendance> boardWithout(int suspended) {
        var board = new ArrayList<Attendance>();
        for (int i = 0; i < BOARD.size(); i++) {
            var it = BOARD.get(i);
            board.add(new Attendance(it.personId(), it.name(), i >= BOARD.size() - suspended, Presence.PRESENT));
        }
        return board;
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            if (!refusal.key().equals(key)) {
                throw new AssertionError("refused with " + refusal.key() + ", not " + key);
            }
        });
    }
}
