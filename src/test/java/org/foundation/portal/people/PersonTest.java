package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundation.portal.identity.Subject;
import org.foundation.portal.members.Representation;
import org.junit.jupiter.api.Test;

class PersonTest {

    static final Instant NOW = Instant.parse("2026-05-15T15:00:00Z");
    static final Subject ADAS_ACCOUNT = new Subject("http://id.example", "1", "ada", "Ada", "ada@demo.example", true);
    static final Subject ANOTHER = new Subject("http://id.example", "2", "eve", "Eve", "ada@demo.example", true);

    final Person ada = new Person("Ada", "ada@demo.example", null, NOW);

    @Test
    void the_first_account_to_claim_an_address_keeps_it() {
        ada.signsInAs(ADAS_ACCOUNT);
        ada.signsInAs(ADAS_ACCOUNT);
        assertThat(ada.isKnownAs(ADAS_ACCOUNT)).isTrue();
        refused("members.email-belongs-to-another-account", () -> ada.signsInAs(ANOTHER));
    }

    @Test
    void nobody_is_without_a_name() {
        refused("members.name-missing", () -> ada.correct("  ", "US"));
    }

    @Test
    void an_office_is_held_from_its_first_day_to_the_day_before_its_end() {
        var day = LocalDate.of(2026, 5, 15);
        var office = new Appointment(ada.id(), Office.SECRETARY, day, "2026-7", null, NOW);
        office.end(day.plusDays(30));
        assertThat(office.isOn(day.minusDays(1))).isFalse();
        assertThat(office.isOn(day)).isTrue();
        assertThat(office.isOn(day.plusDays(29))).isTrue();
        assertThat(office.isOn(day.plusDays(30))).isFalse();
        refused("members.resolution-missing", () -> new Appointment(ada.id(), Office.CHAIR, day, " ", null, NOW));
    }

    @Test
    void a_representation_ends_once() {
        var acting = new Representation(UUID.randomUUID(), ada.id(), true, LocalDate.of(2026, 1, 1), null, NOW);
        acting.end(LocalDate.of(2026, 6, 1));
        refused("members.representation-already-ended", () -> acting.end(LocalDate.of(2026, 7, 1)));
    }
}
