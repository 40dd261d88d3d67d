package org.foundation.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.shared.Detour;
import org.junit.jupiter.api.Test;

@OnDatabase
class ActorTest {

    @Inject
    Stage stage;

    @Inject
    Actor actor;

    @Test
    void an_officer_with_a_password_alone_is_a_member_like_any_other() {
        stage.signInWithOneFactor("sofia");
        assertThat(actor.signedIn().name()).isEqualTo("Sofia Lindqvist");
        assertThat(actor.isFactorAwaited()).isTrue();
        assertThat(actor.offices()).isEmpty();
        assertThat(actor.holds(Office.SECRETARY)).isFalse();
        assertThatThrownBy(() -> actor.holding(Office.SECRETARY))
                .isInstanceOfSatisfying(
                        Detour.class, it -> assertThat(it.page()).isEqualTo("/sign-in/officer"));
    }

    @Test
    void an_officer_with_two_factors_acts_in_the_office() {
        stage.signIn("sofia");
        assertThat(actor.holding(Office.SECRETARY).name()).isEqualTo("Sofia Lindqvist");
    }

    @Test
    void a_member_without_an_office_is_asked_for_no_second_factor() {
        stage.signInWithOneFactor("ada");
        assertThat(actor.isFactorAwaited()).isFalse();
        assertThatThrownBy(() -> actor.holding(Office.SECRETARY)).isInstanceOf(OfficeNeeded.class);
    }

    @Test
    void one_setting_lets_officers_act_with_a_password_alone() {
        System.setProperty("portal.second-factor", "off");
        try {
            stage.signInWithOneFactor("sofia");
            assertThat(actor.holding(Office.SECRETARY).name()).isEqualTo("Sofia Lindqvist");
        } finally {
            System.clearProperty("portal.second-factor");
        }
    }
}
