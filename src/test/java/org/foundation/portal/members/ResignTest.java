package org.foundation.portal.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.applications.Application;
import org.foundation.portal.applications.ApplyForMembership;
import org.foundation.portal.applications.Desk;
import org.foundation.portal.applications.RenewMembership;
import org.foundation.portal.members.web.ResignPage;
import org.foundation.portal.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class ResignTest {

    @Inject
    RenewMembership renew;

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Memberships memberships;

    @Inject
    ResignPage page;

    @Inject
    ResignMembership resign;

    @Inject
    Acts acts;

    @Inject
    ApplyForMembership apply;

    Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk();
    }

    @Test
    void a_member_resigns_and_the_book_the_trail_and_a_letter_say_so() {
        var ada = stage.signIn("ada");
        var membership = memberships.ofPerson(ada.id()).getFirst();
        page.setId(membership.id().toString());
        page.setReason("Moving on.");
        page.setSure(true);

        assertThat(page.resign()).startsWith("mine?");

        var ending = memberships.byId(membership.id()).orElseThrow().ending().orElseThrow();
        assertThat(ending.endingKind()).isEqualTo(Ending.EndingKind.RESIGNED);
        assertThat(ending.endedOn()).isEqualTo(hand.today());
        assertThat(ending.endingReason()).isEqualTo("Moving on.");
        assertThat(desk.trail(membership.id())).contains("members.resigned");
        assertThat(desk.letters(ada)).contains("members.resigned");
    }

    @Test
    void nothing_is_given_up_before_it_is_confirmed() {
        var ada = stage.signIn("ada");
        var membership = memberships.ofPerson(ada.id()).getFirst().id();
        assertThatThrownBy(() -> stage.act(() -> acts.perform(resign, resign.of(membership, ada, "", hand.now()))))
                .hasMessageStartingWith("acts.not-confirmed");
        assertThat(memberships.byId(membership).orElseThrow().ending()).isEmpty();
        assertThat(desk.letters(ada)).isEmpty();
    }

    @Test
    void what_has_ended_is_not_given_up_again_and_the_offer_says_why() {
        var ada = stage.signIn("ada");
        var membership = memberships.ofPerson(ada.id()).getFirst().id();
        assertThat(acts.offer(resign, resign.of(membership, ada, "", hand.now()))
                        .open())
                .isTrue();
        stage.act(() -> acts.perform(resign, resign.of(membership, ada, "", hand.now()), true));

        var again = resign.of(membership, ada, "", hand.now());
        var offer = acts.offer(resign, again);
        assertThat(offer.shown()).isTrue();
        assertThat(offer.open()).isFalse();
        assertThat(offer.hindrances()).extracting(Verdict::rule).containsExactly("members.rule.still-held");
        assertThatThrownBy(() -> stage.act(() -> acts.perform(resign, again, true)))
                .hasMessageStartingWith("members.rule.still-held.no");
    }

    @Test
    void who_casts_an_organisations_votes_may_give_its_membership_up_and_nobody_else_may() {
        var linus = stage.person("linus");
        var held = memberships.representationsBy(linus.id()).getFirst().membershipId();
        stage.signIn("ada");
        page.setId(held.toString());
        page.setSure(true);
        assertThatThrownBy(page::resign).isInstanceOf(NotFound.class);

        stage.signIn("linus");
        page.setId(held.toString());
        page.setSure(true);
        page.resign();
        assertThat(memberships.byId(held).orElseThrow().ending()).isPresent();
    }

    @Test
    void a_renewal_under_way_is_closed_with_the_membership_it_was_for() {
        var pilar = stage.signIn("pilar");
        var membership = memberships.ofPerson(pilar.id()).getFirst().id();
        var draft = stage.act(() -> acts.perform(renew, renew.of(membership, pilar, hand.now()))
                .application()
                .reference());
        page.setId(membership.toString());
        page.setSure(true);
        page.resign();

        var closed = desk.application(draft);
        assertThat(closed.state()).isEqualTo(Application.ApplicationState.WITHDRAWN);
        assertThat(desk.trail(closed.id())).containsExactly("members.moot");
    }
}
