package org.foundation.portal.meetings;

import static org.foundation.portal.bylaws.Rule.MINUTES_PUBLISH_DAYS;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.foundation.portal.bylaws.Rule;
import org.foundation.portal.bylaws.Rules;

/// How late the minutes of a meeting are. The practice is to publish them right after the meeting; they are called
/// late once the days of grace are over.
public record Lateness(LocalDate due, long days) implements Serializable {

    static final Rule<Integer> RULE = MINUTES_PUBLISH_DAYS;

    public static Lateness of(LocalDate heldOn, LocalDate today, int grace) {
        var due = heldOn.plusDays(grace);
        return new Lateness(due, Math.max(0, ChronoUnit.DAYS.between(due, today)));
    }

    /// By the rule in force today.
    public static Lateness of(LocalDate heldOn, Rules rules) {
        return of(heldOn, rules.on(), rules.of(RULE));
    }

    public boolean late() {
        return days > 0;
    }
}
