package org.foundation.portal.acts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.foundation.portal.bylaws.LegalDay;

/// Moves the portal's one clock, the database's, to any moment; it goes on from there. A test begins at [#BEGIN].
@ApplicationScoped
public class HandClock {

    /// A Tuesday, ten in the morning in New York.
    public static final Instant BEGIN = Instant.parse("2026-10-06T14:00:00Z");

    @Inject
    Clock clock;

    public void moveTo(Instant moment) {
        try (var update = House.TRANSACTIONS
                .connection()
                .prepareStatement("update portal.clock set shift = cast(? as timestamptz) - clock_timestamp()")) {
            update.setString(1, moment.toString());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// To noon of a day of the foundation's.
    public void moveTo(LocalDate day) {
        moveTo(day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant());
    }

    public void moveBy(Duration step) {
        moveTo(now().plus(step));
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LegalDay.today(clock);
    }
}
