package org.foundation.portal.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.Refusal;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The stage keeps what it promises to the tests that stand on it.
@OnDatabase
@TestMethodOrder(MethodOrderer.MethodName.class)
class StageTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Clock clock;

    @Inject
    People people;

    @Inject
    Actor actor;

    @Test
    void a_test_leaves_nothing_behind_1() {
        stage.act(() -> people.byEmail("ada@demo.example").orElseThrow().correct("Ada Changed", "DE"));
        hand.moveTo(LocalDate.of(2031, 5, 1));
        assertThat(stage.person("ada").name()).isEqualTo("Ada Changed");
    }

    @Test
    void a_test_leaves_nothing_behind_2() {
        assertThat(stage.person("ada").name()).isEqualTo("Ada Brandt");
        assertThat(hand.today()).isEqualTo(LocalDate.of(2026, 10, 6));
    }

    @Test
    void an_act_that_is_refused_leaves_nothing_behind() {
        assertThatThrownBy(() -> stage.act(() -> {
                    people.byEmail("ada@demo.example").orElseThrow().correct("Ada Changed", "DE");
                    people.entityManager().flush();
                    throw new Refusal("site.somebody-was-faster");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(stage.person("ada").name()).isEqualTo("Ada Brandt");
    }

    @Test
    void what_was_read_outside_an_act_is_not_changed_by_touching_it() {
        stage.person("ada").correct("Ada Changed", "DE");
        stage.act(() -> people.entityManager().flush());
        assertThat(stage.person("ada").name()).isEqualTo("Ada Brandt");
    }

    @Test
    void somebody_of_the_sample_signs_in_with_their_offices() {
        stage.signIn("sofia");
        assertThat(actor.offices()).containsExactly(Office.SECRETARY);
        stage.signOut();
        assertThat(actor.offices()).isEmpty();
    }

    @Test
    void the_database_has_the_same_time() {
        hand.moveTo(LocalDate.of(2027, 2, 3));
        assertThat(clock.instant()).isBetween(hand.now().minusSeconds(60), hand.now());
        stage.tick();
    }

    @Test
    void sql_runs_as_the_role_of_the_application() {
        assertThatThrownBy(() -> stage.sql("delete from portal.audit_entry")).hasMessageContaining("permission denied");
        assertThat(stage.person("ada").name()).isEqualTo("Ada Brandt");
    }
}
