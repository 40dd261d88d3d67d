package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.NOMINATIONS_CLOSE_DAYS_BEFORE;
import static org.foundation.portal.bylaws.Rule.NOMINATIONS_OPEN_DAYS_BEFORE;
import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;
import static org.foundation.portal.bylaws.Rule.RECORD_DATE_DAYS;
import static org.foundation.portal.bylaws.Rule.RESULTS_DAYS_MAX;
import static org.foundation.portal.bylaws.Rule.VOTING_DAYS_MIN;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rule;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/// The days of a poll. Voting runs from the start of its first day to the end of its last, in the foundation's zone.
/// A decision has no nominations.
public record Timetable(
        LocalDate calledOn,
        LocalDate resolvedOn,
        LocalDate recordOn,
        LocalDate noticeOn,
        @Nullable Nominations nominations,
        LocalDate opensOn,
        LocalDate closesOn)
        implements Serializable {

    private static final int REVIEW_DAYS = 7;
    private static final int NOTICE_AHEAD = 30;

    /// From the first day to the last; the final list is published, and the ballot paper frozen, at the start of
    /// `listOn`.
    public record Nominations(LocalDate opensOn, LocalDate closesOn, LocalDate listOn) implements Serializable {

        public TimeWindow period(ZoneId zone) {
            return Timetable.period(opensOn, closesOn, zone);
        }
    }

    /// What a rule says about these days. A rule of the written process may be waived for a recorded reason, the
    /// by-laws not.
    public record Check(Verdict verdict, boolean waivable) implements Serializable {

        public Check with(String name, Object value) {
            return new Check(verdict.with(name, value), waivable);
        }

        public boolean fails() {
            return !verdict.satisfied();
        }
    }

    /// The days for an election whose voting is to open on a day, as the rulebook wants them, as far as there is
    /// time.
    public static Timetable forElection(LocalDate today, LocalDate resolvedOn, LocalDate opensOn, Rules rules) {
        var list = opensOn.minusDays(rules.of(NOMINATIONS_CLOSE_DAYS_BEFORE));
        var from = later(today, opensOn.minusDays(rules.of(NOMINATIONS_OPEN_DAYS_BEFORE)));
        var until = later(from, list.minusDays(REVIEW_DAYS + 1));
        return generated(today, resolvedOn, opensOn, new Nominations(from, until, list), rules);
    }

    public static Timetable forDecision(LocalDate today, LocalDate resolvedOn, LocalDate opensOn, Rules rules) {
        return generated(today, resolvedOn, opensOn, null, rules);
    }

    private static Timetable generated(
            LocalDate today, LocalDate resolvedOn, LocalDate opensOn, @Nullable Nominations nominations, Rules rules) {
        var record = later(today, opensOn.minusDays(NOTICE_AHEAD));
        var closes = opensOn.plusDays(rules.of(VOTING_DAYS_MIN) - 1);
        return new Timetable(today, resolvedOn, record, record.plusDays(1), nominations, opensOn, closes);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public Timetable closingOn(LocalDate day) {
        return new Timetable(calledOn, resolvedOn, recordOn, noticeOn, nominations, opensOn, day);
    }

    /// Notice goes out the day after the record date; when that is past, at once.
    public Timetable recordedOn(LocalDate day) {
        return new Timetable(
                calledOn, resolvedOn, day, later(day.plusDays(1), calledOn), nominations, opensOn, closesOn);
    }

    public Timetable nominating(LocalDate from, LocalDate until, LocalDate list) {
        return new Timetable(
                calledOn, resolvedOn, recordOn, noticeOn, new Nominations(from, until, list), opensOn, closesOn);
    }

    public TimeWindow voting(ZoneId zone) {
        return period(opensOn, closesOn, zone);
    }

    private static TimeWindow period(LocalDate first, LocalDate last, ZoneId zone) {
        return new TimeWindow(LegalDay.start(first, zone), LegalDay.end(last, zone));
    }

    /// The day by which the result should be known.
    public LocalDate resultBy(Rules rules) {
        return closesOn.plusDays(rules.of(RESULTS_DAYS_MAX));
    }

    /// Every rule that has a say about these days, in the order of the calendar.
    public List<Check> checks(Rules rules) {
        var checks = new ArrayList<Check>();
        if (nominations != null) {
            checks.add(announced(nominations, rules));
            checks.add(nominationsOpen(nominations, rules));
            checks.add(nominationsClose(nominations, rules));
        }
        checks.add(resolved(rules));
        checks.add(recordDate(rules));
        checks.add(recordAfterResolution(rules));
        checks.add(notice(rules));
        checks.add(votingDays(rules));
        return checks;
    }

    /// Refuses what may not be waived, and what may be if no reason is given.
    public void require(Rules rules, @Nullable String waiver) {
        var failing = checks(rules).stream().filter(Check::fails).toList();
        Verdict.require(failing.stream()
                .filter(it -> !it.waivable())
                .map(Check::verdict)
                .toList());
        if (!failing.isEmpty() && (waiver == null || waiver.isBlank())) {
            var first = failing.getFirst().verdict();
            throw new Refusal("polls.waiver-missing").with("section", first.section());
        }
    }

    private Check announced(Nominations in, Rules rules) {
        return check("announced", NOMINATIONS_OPEN_DAYS_BEFORE, !in.opensOn().isBefore(calledOn), false, rules)
                .with("opens", in.opensOn())
                .with("called", calledOn);
    }

    private Check nominationsOpen(Nominations in, Rules rules) {
        var least = rules.of(NOMINATIONS_OPEN_DAYS_BEFORE);
        var days = between(in.opensOn(), opensOn);
        return check("nominations-open", NOMINATIONS_OPEN_DAYS_BEFORE, days >= least, true, rules)
                .with("day", in.opensOn())
                .with("days", days)
                .with("least", least);
    }

    private Check nominationsClose(Nominations in, Rules rules) {
        var least = rules.of(NOMINATIONS_CLOSE_DAYS_BEFORE);
        var closed = in.closesOn().plusDays(1);
        var last = closed.isAfter(in.listOn()) ? closed : in.listOn();
        var days = between(last, opensOn);
        return check(
                        "nominations-close",
                        NOMINATIONS_CLOSE_DAYS_BEFORE,
                        days >= least && !in.closesOn().isBefore(in.opensOn()),
                        true,
                        rules)
                .with("day", last)
                .with("days", days)
                .with("least", least);
    }

    private Check resolved(Rules rules) {
        return check("resolved", RECORD_DATE_DAYS, !resolvedOn.isAfter(calledOn), false, rules)
                .with("resolved", resolvedOn)
                .with("called", calledOn);
    }

    private Check recordDate(Rules rules) {
        var range = rules.of(RECORD_DATE_DAYS);
        var days = between(recordOn, opensOn);
        return check("record-date", RECORD_DATE_DAYS, range.contains(days), false, rules)
                .with("day", recordOn)
                .with("days", days)
                .with("least", range.least())
                .with("most", range.most())
                .with("movable", movable());
    }

    private Check recordAfterResolution(Rules rules) {
        return check("record-after-resolution", RECORD_DATE_DAYS, !recordOn.isBefore(resolvedOn), false, rules)
                .with("day", recordOn)
                .with("resolved", resolvedOn)
                .with("movable", movable());
    }

    private Check notice(Rules rules) {
        var range = rules.of(NOTICE_MEMBERS_DAYS);
        var days = between(noticeOn, opensOn);
        return check("notice", NOTICE_MEMBERS_DAYS, range.contains(days), false, rules)
                .with("day", noticeOn)
                .with("days", days)
                .with("least", range.least())
                .with("most", range.most())
                .with("movable", movable());
    }

    /// Whoever calls the vote chooses its record date: that of a question follows from its opening day.
    private boolean movable() {
        return nominations != null;
    }

    private Check votingDays(Rules rules) {
        var least = rules.of(VOTING_DAYS_MIN);
        var days = between(opensOn, closesOn) + 1;
        return check("voting-days", VOTING_DAYS_MIN, days >= least, false, rules)
                .with("day", closesOn)
                .with("days", days)
                .with("least", least);
    }

    private static Check check(String name, Rule<?> rule, boolean satisfied, boolean waivable, Rules rules) {
        return new Check(Verdict.of("polls.timetable." + name, satisfied, rules.section(rule), rules.on()), waivable);
    }

    private static long between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
