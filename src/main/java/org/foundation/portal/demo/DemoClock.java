package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.foundation.portal.notices.SendLetters;
import org.foundation.portal.platform.Ticks;
import org.foundation.portal.shared.CalendarEntry;
import org.foundation.portal.shared.CalendarSource;
import org.foundation.portal.shared.Refusal;

/// Moves the portal's clock forward, never back, and lets what falls due run. The database's role may do so only
/// where the launcher granted it.
@ApplicationScoped
public class DemoClock {

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Ticks ticks;

    @Inject
    SendLetters sendLetters;

    @Inject
    @Any
    Instance<CalendarSource> calendars;

    public Optional<CalendarEntry> next() {
        var now = clock.instant();
        return calendars.stream()
                .flatMap(calendarSource -> calendarSource.after(now).stream())
                .filter(calendarEntry -> calendarEntry.at().isAfter(now))
                .min(CalendarEntry::compareTo);
    }

    /// To one second past `until`, so that what is due then is due.
    @Transactional
    public void moveTo(Instant until) {
        var step = Duration.between(clock.instant(), until.plusSeconds(1));
        if (step.isNegative()) {
            throw new Refusal("demo.only-forward");
        }
        entityManager
                .createNativeQuery("update portal.clock set shift = shift + make_interval(secs => :seconds)")
                .setParameter("seconds", step.toMillis() / 1000.0)
                .executeUpdate();
    }

    /// Sends the letters in between, so that moving the clock again at once does not make a notice late.
    public void runWhatIsDue() {
        ticks.tickInTurn();
        sendLetters.round();
        ticks.tickInTurn();
    }
}
