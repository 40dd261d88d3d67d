package org.foundation.portal.meetings;

import static org.foundation.portal.bylaws.Rule.BOARD_NOTICE_REGULAR_DAYS;
import static org.foundation.portal.bylaws.Rule.BOARD_NOTICE_SPECIAL_HOURS;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;

/// Whether the notice of a meeting is long enough. One that is shorter than the rules demand needs the waiver of every
/// director in office that day (BL 7.2); one waiver alone is no reason to look no further.
final class NoticeRules {

    private NoticeRules() {}

    static List<Verdict> of(Plan plan, Collection<Attendance> directors, Rules rules, Instant now) {
        var today = LegalDay.of(now, plan.zone());
        var ahead = Verdict.plain("meetings.rule.ahead", plan.starts().isAfter(now), today)
                .with("starts", plan.starts());
        return List.of(ahead, plan.waivers().isEmpty() ? longEnough(plan, rules, now) : waived(plan, directors, rules));
    }

    private static Verdict longEnough(Plan plan, Rules rules, Instant now) {
        return switch (plan.kind()) {
            case REGULAR -> {
                var days = rules.of(BOARD_NOTICE_REGULAR_DAYS);
                var earliest = LegalDay.of(now, plan.zone()).plusDays(days);
                yield Verdict.of(
                                "meetings.rule.notice",
                                !plan.heldOn().isBefore(earliest),
                                rules.section(BOARD_NOTICE_REGULAR_DAYS),
                                rules.on())
                        .with("days", days)
                        .with("earliest", earliest);
            }
            case SPECIAL -> {
                var hours = rules.of(BOARD_NOTICE_SPECIAL_HOURS).least();
                yield Verdict.of(
                                "meetings.rule.notice-of-special",
                                Duration.between(now, plan.starts()).toHours() >= hours,
                                rules.section(BOARD_NOTICE_SPECIAL_HOURS),
                                rules.on())
                        .with("hours", hours);
            }
        };
    }

    private static Verdict waived(Plan plan, Collection<Attendance> directors, Rules rules) {
        var missing = directors.stream()
                .filter(it -> !it.suspended() && !plan.waivers().contains(it.personId()))
                .map(Attendance::name)
                .collect(Collectors.joining(", "));
        return Verdict.of("meetings.rule.waived", missing.isEmpty(), "BL 7.2", rules.on())
                .with("missing", missing);
    }
}
