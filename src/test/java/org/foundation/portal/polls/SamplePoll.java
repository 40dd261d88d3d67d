package org.foundation.portal.polls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.bylaws.SampleRules;

/// A poll on its way, for tests: called on 1 August, voting from 1 to 14 October 2026 in New York.
public final class SamplePoll {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");
    public static final LocalDate CALLED = LocalDate.of(2026, 8, 1);
    public static final LocalDate OPENS_ON = LocalDate.of(2026, 10, 1);
    public static final Rules RULES = SampleRules.on(CALLED);
    public static final Timetable DAYS = Timetable.forElection(CALLED, CALLED, OPENS_ON, RULES);
    public static final UUID OFFICER = new UUID(0, 1);
    public static final String SECRET = "ab".repeat(32);

    private SamplePoll() {}

    public static Poll called() {
        return new Poll(
                PollKind.named("ELECTION"),
                "board-2026",
                "Board 2026",
                "meek-prf",
                Map.of("digits", "9"),
                DAYS,
                new Call(noon(CALLED), OFFICER, "Resolution 1", CALLED, null),
                ZONE);
    }

    /// A question with a roll and a paper, which opens and closes with the sample election.
    public static Poll question() {
        var question = new Poll(
                PollKind.named("DECISION"),
                "shall-we-2026",
                "Shall we?",
                "yes-no-abstain",
                Map.of(),
                Timetable.forDecision(CALLED, CALLED, OPENS_ON, RULES),
                new Call(noon(CALLED), OFFICER, "Resolution 1", CALLED, null),
                ZONE);
        question.freezeRoll(lines(question), LegalDay.end(DAYS.recordOn(), ZONE), ZONE);
        question.writeNotice(LegalDay.start(DAYS.noticeOn(), ZONE));
        question.noticed(LegalDay.start(DAYS.noticeOn(), ZONE), RULES, ZONE);
        question.freezeBallot(List.of(new Option(1, "Yes", "", null)), SECRET, noon(CALLED));
        return question;
    }

    public static Instant noon(LocalDate day) {
        return LegalDay.at(day, LocalTime.NOON, ZONE);
    }

    public static Instant opens() {
        return LegalDay.start(OPENS_ON, ZONE);
    }

    public static Instant closes() {
        return LegalDay.end(OPENS_ON.plusDays(13), ZONE);
    }

    /// A hundred members: one with fifty votes, the others with one each.
    public static List<RollLine> lines(Poll poll) {
        return IntStream.range(0, 100)
                .mapToObj(it -> new RollLine(
                        poll.id(), new UUID(1, it), "individual", it == 0 ? 50 : 1, "Member " + it, it != 7))
                .toList();
    }

    public static Poll withRoll() {
        var poll = called();
        poll.freezeRoll(lines(poll), LegalDay.end(DAYS.recordOn(), ZONE), ZONE);
        poll.writeNotice(LegalDay.start(DAYS.noticeOn(), ZONE));
        poll.noticed(LegalDay.start(DAYS.noticeOn(), ZONE), RULES, ZONE);
        return poll;
    }

    /// With everything it needs to open by the clock; its options stand for these candidates.
    public static Poll ready(UUID... candidates) {
        var poll = withRoll();
        var paper = IntStream.range(0, candidates.length)
                .mapToObj(it -> new Option(it + 1, "Candidate " + (it + 1), "", candidates[it]))
                .toList();
        poll.freezeBallot(paper, SECRET, noon(OPENS_ON.minusDays(10)));
        return poll;
    }

    public static Poll closed(UUID... candidates) {
        var poll = ready(candidates);
        poll.close(new Turnout.Present(50, 99), RULES, closes(), ZONE);
        return poll;
    }
}
