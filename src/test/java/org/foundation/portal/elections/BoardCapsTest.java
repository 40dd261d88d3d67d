package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.people.Affiliations;
import org.foundation.portal.people.Employment;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.Ownership;
import org.foundation.portal.tally.Cap;
import org.junit.jupiter.api.Test;

class BoardCapsTest {

    static final Instant NOW = Instant.parse("2026-10-15T12:00:00Z");
    static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    static final UUID ADA = new UUID(2, 1);
    static final UUID BO = new UUID(2, 2);
    static final UUID CY = new UUID(2, 3);
    static final UUID DIRECTOR = new UUID(2, 9);

    final Organisation acme = new Organisation("Acme", "DE", null, NOW);
    final Organisation cloud = new Organisation("Acme Cloud", "DE", null, NOW);
    final Organisation other = new Organisation("Other", "DE", null, NOW);

    @Test
    void candidates_of_related_companies_share_a_cap() {
        var affiliations = new Affiliations(
                List.of(acme, cloud, other),
                List.of(new Ownership(acme.id(), cloud.id(), new BigDecimal("60"), DAY, null)),
                List.of(works(ADA, acme), works(BO, cloud), works(CY, other)),
                List.of(),
                50);

        assertThat(BoardCaps.of(List.of(ADA, BO, CY), List.of(), affiliations, 1))
                .containsExactly(new Cap("Acme / Acme Cloud", List.of(1, 2), 1, 0));
    }

    @Test
    void a_director_who_sits_on_is_counted_in() {
        var affiliations = new Affiliations(
                List.of(acme), List.of(), List.of(works(ADA, acme), works(DIRECTOR, acme)), List.of(), 50);

        assertThat(BoardCaps.of(List.of(ADA, BO), List.of(DIRECTOR), affiliations, 1))
                .containsExactly(new Cap("Acme", List.of(1), 1, 1));
    }

    @Test
    void whoever_has_no_employer_has_no_cap() {
        var affiliations = new Affiliations(List.of(acme), List.of(), List.of(works(ADA, acme)), List.of(), 50);

        assertThat(BoardCaps.of(List.of(ADA, BO, CY), List.of(), affiliations, 1))
                .isEmpty();
    }

    @Test
    void whoever_acts_for_a_member_without_a_declared_employer_is_counted_as_its_own() {
        var affiliations = new Affiliations(
                List.of(acme),
                List.of(),
                List.of(works(BO, acme)),
                List.of(new Affiliations.Tie(ADA, acme.id()), new Affiliations.Tie(DIRECTOR, acme.id())),
                50);

        assertThat(BoardCaps.of(List.of(ADA, BO), List.of(), affiliations, 1))
                .containsExactly(new Cap("Acme", List.of(1, 2), 1, 0));
        assertThat(BoardCaps.of(List.of(BO), List.of(DIRECTOR), affiliations, 1))
                .containsExactly(new Cap("Acme", List.of(1), 1, 1));
    }

    @Test
    void a_member_that_is_not_disclosed_is_not_named_by_the_limit() {
        acme.disclose(false);
        var affiliations = new Affiliations(
                List.of(acme),
                List.of(),
                List.of(),
                List.of(new Affiliations.Tie(ADA, acme.id()), new Affiliations.Tie(BO, acme.id())),
                50);

        assertThat(BoardCaps.of(List.of(ADA, BO), List.of(), affiliations, 1))
                .containsExactly(new Cap(BoardCaps.UNNAMED, List.of(1, 2), 1, 0));
        assertThat(affiliations.affiliationOf(ADA)).isEmpty();
    }

    private static Employment works(UUID person, Organisation organisation) {
        return Employment.at(organisation.id(), person, DAY, NOW);
    }
}
