package org.foundation.portal.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Organisations;
import org.foundation.portal.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class ApplyTest {

    @Inject
    Acts acts;

    @Inject
    RenewMembership renew;

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    ApplyForMembership apply;

    @Inject
    Memberships memberships;

    @Inject
    Organisations organisations;

    Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk();
    }

    @Test
    void an_organisation_that_is_a_member_already_is_said_to_be_one_while_the_form_is_filled_in() {
        var ada = stage.person("ada");
        refused("members.claim.free.no", () -> desk.drafted(ada, "gold", "meridian hosting gmbh"));
        assertThat(desk.drafted(ada, "silver", "Meridian Hosting GmbH")).isNotBlank();
    }

    @Test
    void what_happened_since_it_was_filled_in_is_said_again_at_sending() {
        var ada = stage.person("ada");
        var mine = desk.drafted(ada, "silver", "Neuland GmbH");
        desk.applied(stage.person("grace"), "silver", "NEULAND GmbH");
        refused("members.claim.alone.no", () -> desk.send(mine, ada));
        assertThat(desk.application(mine).state()).isEqualTo(Application.ApplicationState.DRAFT);
    }

    @Test
    void an_organisation_that_asked_not_to_be_disclosed_is_betrayed_to_nobody() {
        stage.act(() ->
                organisations.byName("Meridian Hosting GmbH").orElseThrow().disclose(false));
        var ada = stage.person("ada");
        var reference = desk.applied(ada, "gold", "Meridian Hosting GmbH");
        desk.wish(
                "margaret", reference, new ReviewApplication.Wish(ReviewAct.PAID, "Invoice 1", desk.today(), "", null));
        refused("members.claim.free.no", () -> desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, ""));
    }

    @Test
    void whoever_holds_a_mirror_membership_applies_for_another_only_for_an_organisation() {
        var grace = stage.person("grace");
        refused("members.claim.free.no", () -> desk.drafted(grace, "mirror", null));
        assertThat(desk.drafted(grace, "mirror", "Uni Lagos")).isNotBlank();
    }

    @Test
    void a_renewal_begun_and_left_locks_nobody_out() {
        var pilar = stage.person("pilar");
        var membership = memberships.ofPerson(pilar.id()).getFirst();
        var left = stage.act(() -> acts.perform(renew, renew.of(membership.id(), pilar, hand.now()))
                .application()
                .reference());
        hand.moveTo(membership.expiresOn());
        stage.tick();
        assertThat(memberships.byId(membership.id()).orElseThrow().ending()).isPresent();
        assertThat(desk.application(left).state()).isEqualTo(Application.ApplicationState.WITHDRAWN);

        var anew = desk.applied(pilar, "individual", null);

        assertThat(anew).isNotEqualTo(left);
        assertThat(desk.application(anew).renewsId()).isEmpty();
        assertThat(desk.application(anew).state()).isEqualTo(Application.ApplicationState.SUBMITTED);
    }

    @Test
    void a_second_company_of_the_same_class_gets_a_draft_of_its_own() {
        var tereza = stage.person("tereza");
        var first = memberships.representationsBy(tereza.id()).getFirst().membershipId();
        hand.moveBy(Duration.ofDays(30));
        var renewal = stage.act(() -> acts.perform(renew, renew.of(first, tereza, hand.now()))
                .application()
                .reference());

        var second = desk.drafted(tereza, "silver", "Moldau Software s.r.o.");

        assertThat(second).isNotEqualTo(renewal);
        assertThat(desk.application(second).renewsId()).isEmpty();
    }

    @Test
    void a_draft_can_be_thrown_away_and_begun_anew() {
        var ada = stage.person("ada");
        var draft = desk.drafted(ada, "silver", "Neuland GmbH");
        stage.act(() -> apply.withdraw(desk.application(draft), ada, hand.now()));
        assertThat(desk.application(draft).state()).isEqualTo(Application.ApplicationState.WITHDRAWN);
        assertThat(desk.drafted(ada, "silver", "Neuland GmbH")).isNotEqualTo(draft);
    }

    @Test
    void one_person_has_only_so_many_applications_open() {
        var nina = desk.stranger("Nina");
        hand.moveBy(Duration.ofDays(1));
        var some = new String[] {"silver", "gold", "ruby", "platinum", "individual", "mirror"};
        for (var of : some) {
            stage.act(() -> apply.begin(nina, of, hand.now()));
        }
        stage.act(() -> apply.withdraw(desk.application(reference(nina, "silver")), nina, hand.now()));
        desk.applied(nina, "silver", "One GmbH");
        refused("members.limit.open", () -> desk.drafted(nina, "silver", "Two GmbH"));
    }

    @Test
    void whoever_applies_and_withdraws_over_and_over_is_told_when_it_is_possible_again() {
        var nina = desk.stranger("Nina");
        for (int i = 0; i < 3; i++) {
            applyAndWithdraw(nina, "Company " + i);
        }
        var fourth = desk.drafted(nina, "silver", "Company 4");
        refused("members.limit.sent", () -> desk.send(fourth, nina));
        assertThat(desk.letters(nina)).hasSize(3);

        hand.moveBy(Duration.ofMinutes(61));
        desk.send(fourth, nina);
        assertThat(desk.letters(nina)).hasSize(4);
    }

    @Test
    void a_day_has_its_limit_as_well() {
        var nina = desk.stranger("Nina");
        for (int i = 0; i < 6; i++) {
            applyAndWithdraw(nina, "Company " + i);
            hand.moveBy(Duration.ofMinutes(61));
        }
        var seventh = desk.drafted(nina, "silver", "Company 7");
        refused("members.limit.sent", () -> desk.send(seventh, nina));
        hand.moveBy(Duration.ofDays(1));
        desk.send(seventh, nina);
    }

    @Test
    void beginning_and_throwing_away_has_an_end_too() {
        var nina = desk.stranger("Nina");
        for (int i = 0; i < 20; i++) {
            var draft = reference(nina, "silver");
            stage.act(() -> apply.withdraw(desk.application(draft), nina, hand.now()));
        }
        refused("members.limit.begun", () -> reference(nina, "silver"));
        hand.moveBy(Duration.ofDays(1).plusMinutes(1));
        assertThat(reference(nina, "silver")).isNotBlank();
    }

    private void applyAndWithdraw(Person by, String organisation) {
        var reference = desk.applied(by, "silver", organisation);
        stage.act(() -> apply.withdraw(desk.application(reference), by, hand.now()));
    }

    private String reference(Person of, String classKey) {
        return stage.act(() -> apply.begin(of, classKey, hand.now()).reference());
    }
}
