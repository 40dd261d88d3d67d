package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.DIRECTOR_TERM_YEARS;
import static org.foundation.portal.bylaws.Rule.RESULTS_DAYS_MAX;
import static org.foundation.portal.bylaws.Rule.VOTING_DAYS_MIN;

import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.polls.Timetable;

/// How the calendar of an election fits the terms it is to fill.
public final class TermCalendar {

    private static final int DAYS_BEFORE_TERMS = 180;
    private static final int DAYS_TO_SPARE = 14;

    /// Enough for the announcement to go out before nominations open.
    private static final int DAYS_AHEAD = 50;

    private TermCalendar() {}

    /// What the terms require of the calendar. The result of a vote on a cohort is to be known before its terms begin,
    /// and the vote not to be half a year old then. That it comes later may be waived: until then those in office
    /// hold over. Whoever serves the rest of a term must be elected before it runs out.
    public static List<Timetable.Check> checks(DueSeats.SeatsDue seatsDue, Timetable timetable, Rules rules) {
        var known = timetable.resultBy(rules);
        if (seatsDue.rest()) {
            return List.of(check("rest", known.isBefore(seatsDue.termUntil()), false, rules)
                    .with("until", seatsDue.termUntil())
                    .with("known", known));
        }
        if (seatsDue.overdue(timetable.calledOn())) {
            return List.of(check("overdue", known.isBefore(seatsDue.termUntil()), false, rules)
                    .with("since", seatsDue.termFrom())
                    .with("until", seatsDue.termUntil()));
        }
        var soonest = seatsDue.termFrom().minusDays(DAYS_BEFORE_TERMS);
        return List.of(
                check("terms", !known.isAfter(seatsDue.termFrom()), true, rules)
                        .with("day", seatsDue.termFrom())
                        .with("known", known),
                check("terms-soon", !timetable.opensOn().isBefore(soonest), false, rules)
                        .with("day", seatsDue.termFrom())
                        .with("soonest", soonest));
    }

    private static Timetable.Check check(String name, boolean fine, boolean waivable, Rules rules) {
        return new Timetable.Check(
                Verdict.of("elections.timetable." + name, fine, rules.section(DIRECTOR_TERM_YEARS), rules.on()),
                waivable);
    }

    /// The opening day to suggest: with some days to spare between the result and the first day of the terms.
    public static LocalDate proposedOpening(DueSeats.SeatsDue seatsDue, LocalDate today, Rules rules) {
        var soonest = today.plusDays(DAYS_AHEAD);
        if (seatsDue.rest()) {
            return soonest;
        }
        var wanted =
                seatsDue.termFrom().minusDays(rules.of(VOTING_DAYS_MIN) + rules.of(RESULTS_DAYS_MAX) + DAYS_TO_SPARE);
        return wanted.isAfter(soonest) ? wanted : soonest;
    }
}
