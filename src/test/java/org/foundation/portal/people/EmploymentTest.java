package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmploymentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Employment employment = Employment.named("Acme", UUID.randomUUID(), TODAY, Instant.EPOCH);

    @Test
    void what_ends_on_a_later_day_no_longer_counts_on_that_day() {
        employment.end(TODAY.plusDays(9));
        assertThat(employment.isOn(TODAY.plusDays(8))).isTrue();
        assertThat(employment.isOn(TODAY.plusDays(9))).isFalse();
    }

    @Test
    void what_ends_on_the_day_it_began_counts_that_day() {
        employment.end(TODAY);
        assertThat(employment.isOn(TODAY)).isTrue();
        assertThat(employment.untilDay()).contains(TODAY.plusDays(1));
    }

    @Test
    void declared_again_it_goes_on() {
        employment.end(TODAY);
        employment.goOn();
        assertThat(employment.isOn(TODAY.plusYears(1))).isTrue();
    }
}
