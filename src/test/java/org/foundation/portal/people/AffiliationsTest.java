package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AffiliationsTest {

    static final Instant NOW = Instant.parse("2026-05-15T15:00:00Z");
    static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    final Organisation holding = company("Holding");
    final Organisation systems = company("Systems");
    final Organisation cloud = company("Cloud");
    final Organisation apart = company("Apart");
    final UUID ada = UUID.randomUUID();
    final UUID grace = UUID.randomUUID();

    @Test
    void more_than_half_makes_related_and_exactly_half_does_not() {
        assertThat(related(systems, cloud, owns(systems, cloud, "50.01"))).isTrue();
        assertThat(related(systems, cloud, owns(systems, cloud, "50.00"))).isFalse();
    }

    @Test
    void relation_runs_through_a_common_owner_and_through_a_chain() {
        assertThat(related(systems, cloud, owns(holding, systems, "80"), owns(holding, cloud, "51")))
                .isTrue();
        assertThat(related(holding, cloud, owns(holding, systems, "80"), owns(systems, cloud, "51")))
                .isTrue();
        assertThat(related(systems, cloud, owns(holding, systems, "80"), owns(holding, cloud, "49")))
                .isFalse();
        assertThat(related(apart, cloud, owns(holding, systems, "80"), owns(holding, cloud, "51")))
                .isFalse();
    }

    @Test
    void what_is_owned_directly_and_through_others_is_added_up() {
        var wholly = owns(holding, systems, "100");
        assertThat(related(holding, cloud, owns(holding, cloud, "40"), wholly, owns(systems, cloud, "20")))
                .isTrue();
        assertThat(related(holding, cloud, owns(holding, cloud, "40"), wholly, owns(systems, cloud, "10")))
                .isFalse();
        // a share that controls nothing counts by its part
        var partly = owns(holding, systems, "45");
        assertThat(related(holding, cloud, owns(holding, cloud, "30"), partly, owns(systems, cloud, "50")))
                .isTrue();
        assertThat(related(holding, cloud, owns(holding, cloud, "30"), partly, owns(systems, cloud, "40")))
                .isFalse();
    }

    @Test
    void companies_that_own_each_other_are_added_up_once() {
        assertThat(related(
                        systems,
                        apart,
                        owns(systems, cloud, "40"),
                        owns(cloud, systems, "40"),
                        owns(cloud, apart, "60")))
                .isFalse();
    }

    @Test
    void colleagues_are_related_and_an_employers_name_is_recognised() {
        assertThat(related(cloud, cloud)).isTrue();
        var people = new Affiliations(
                List.of(holding, systems, cloud, apart),
                List.of(),
                List.of(Employment.at(cloud.id(), ada, SINCE, NOW), Employment.named(" cloud ", grace, SINCE, NOW)),
                List.of(),
                50);
        assertThat(people.related(ada, grace)).isTrue();
        assertThat(people.belongsTo(ada, cloud.id())).isTrue();
        assertThat(people.employerOf(ada)).contains("Cloud");
    }

    @Test
    void who_declared_no_employer_is_related_to_nobody() {
        var people = new Affiliations(List.of(), List.of(), List.of(), List.of(), 50);
        assertThat(people.groupsOf(ada)).isEmpty();
        assertThat(people.related(ada, ada)).isFalse();
    }

    private boolean related(Organisation one, Organisation other, Ownership... owned) {
        return new Affiliations(
                        List.of(holding, systems, cloud, apart),
                        List.of(owned),
                        List.of(Employment.at(one.id(), ada, SINCE, NOW), Employment.at(other.id(), grace, SINCE, NOW)),
                        List.of(),
                        50)
                .related(ada, grace);
    }

    private static Ownership owns(Organisation owner, Organisation owned, String percent) {
        return new Ownership(owner.id(), owned.id(), new BigDecimal(percent), SINCE, null);
    }

    private static Organisation company(String name) {
        return new Organisation(name, "US", null, NOW);
    }
}
