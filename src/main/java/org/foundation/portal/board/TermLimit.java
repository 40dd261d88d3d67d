package org.foundation.portal.board;

import static org.foundation.portal.bylaws.Rule.DIRECTOR_COOL_OFF_YEARS;
import static org.foundation.portal.bylaws.Rule.DIRECTOR_TERMS_CONSECUTIVE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.Rules;
import org.jspecify.annotations.Nullable;

/// BL 4.4(d): after a second consecutive term somebody is eligible again one year after its end. The rest of a
/// predecessor's term does not count as a term, and a break shorter than the cool-off does not interrupt consecutive
/// terms. Nor does holding over: whoever sits on until the successor is seated has not left.
public final class TermLimit {

    private TermLimit() {}

    /// Whether somebody with this history may begin a new term on a day, as far as can be said today.
    public static Verdict verdict(Collection<TermOfOffice> history, LocalDate newTerm, LocalDate today, Rules rules) {
        var limit = rules.of(DIRECTOR_TERMS_CONSECUTIVE);
        var coolOff = rules.of(DIRECTOR_COOL_OFF_YEARS);
        int served = 0;
        @Nullable LocalDate end = null;
        for (var term : history.stream()
                .sorted(Comparator.comparing(TermOfOffice::fromDay))
                .toList()) {
            if (end != null && !term.fromDay().isBefore(end.plusYears(coolOff))) {
                served = 0;
            }
            served += term.fillsVacancy() ? 0 : 1;
            end = term.lastsUntil(today);
        }
        var eligibleFrom = end == null || served < limit ? newTerm : end.plusYears(coolOff);
        return Verdict.of(
                        "board.term-limit",
                        !newTerm.isBefore(eligibleFrom),
                        rules.section(DIRECTOR_TERMS_CONSECUTIVE),
                        newTerm)
                .with("terms", served)
                .with("day", eligibleFrom);
    }
}
