package org.foundation.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeapTest {

    static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    final Leap leap = new Leap(Duration.ofHours(1));

    @Test
    void a_clock_that_goes_with_this_machine_is_believed() {
        assertThat(leap.ahead(NOON.plusSeconds(20), at(0))).isEmpty();
        assertThat(leap.ahead(NOON.plusSeconds(30), at(10))).isEmpty();
    }

    @Test
    void a_clock_ten_days_ahead_of_this_machine_is_not_acted_by() {
        assertThat(leap.ahead(NOON.plus(Duration.ofDays(10)), at(0))).contains(Duration.ofDays(10));
    }

    @Test
    void a_leap_that_took_this_machine_along_is_noticed_between_two_rounds() {
        leap.ahead(NOON, at(0));

        var both = NOON.plus(Duration.ofDays(10));

        assertThat(leap.ahead(both, new NodeClock.ClockReading(both, nanos(10))))
                .contains(Duration.ofDays(10).minusSeconds(10));
    }

    @Test
    void a_clock_set_right_again_is_believed_at_once() {
        leap.ahead(NOON, at(0));
        leap.ahead(NOON.plus(Duration.ofDays(10)), at(10));

        assertThat(leap.ahead(NOON.plusSeconds(20), at(20))).isEmpty();
    }

    @Test
    void a_night_without_rounds_is_no_leap() {
        leap.ahead(NOON, at(0));

        var hours = Duration.ofHours(9).toSeconds();

        assertThat(leap.ahead(NOON.plusSeconds(hours), at(hours))).isEmpty();
    }

    @Test
    void a_clock_that_lags_closes_nothing_early_and_is_acted_by() {
        assertThat(leap.ahead(NOON.minus(Duration.ofHours(3)), at(0))).isEmpty();
    }

    /// This machine `seconds` after noon.
    private static NodeClock.ClockReading at(long seconds) {
        return new NodeClock.ClockReading(NOON.plusSeconds(seconds), nanos(seconds));
    }

    private static long nanos(long seconds) {
        return seconds * 1_000_000_000L;
    }
}
