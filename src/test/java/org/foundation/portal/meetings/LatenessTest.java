package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.meetings.Cast.DAY;
import static org.foundation.portal.meetings.Cast.RULES;

import org.junit.jupiter.api.Test;

class LatenessTest {

    @Test
    void minutes_are_late_from_the_day_after_their_grace() {
        assertThat(Lateness.of(DAY, DAY.plusDays(14), 14).late()).isFalse();
        assertThat(Lateness.of(DAY, DAY.plusDays(15), 14)).isEqualTo(new Lateness(DAY.plusDays(14), 1));
        assertThat(Lateness.of(DAY, DAY.plusDays(70), 14).days()).isEqualTo(56);
    }

    @Test
    void the_days_of_grace_are_those_of_the_rules() {
        assertThat(Lateness.of(DAY, RULES).due()).isEqualTo(DAY.plusDays(7));
    }
}
