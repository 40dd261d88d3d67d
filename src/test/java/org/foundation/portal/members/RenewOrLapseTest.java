package org.foundation.portal.members;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.applications.Desk;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.meetings.OpenMeeting;
import org.foundation.portal.people.Person;
import org.foundation.portal.platform.FoundationText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnDatabase
class RenewOrLapseTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    RenewOrLapse renewOrLapse;

    @Inject
    Memberships memberships;

    @Inject
    OpenMeeting openMeeting;

    @Inject
    Rulebook rulebook;

    @Inject
    EntityManager entityManager;

    Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk();
    }

    @Test
    void a_member_is_asked_to_renew_once_for_each_reminder() {
        var ada = stage.person("ada");
        var membership = memberships.ofPerson(ada.id()).getFirst();
        hand.moveTo(membership.expiresOn().minusMonths(3));
        renewOrLapse.tend(membership.id(), hand.now());
        renewOrLapse.tend(membership.id(), hand.now());
        assertThat(desk.letters(ada)).containsOnlyOnce("members.renewal-due");
    }

    @Test
    void letters_name_the_last_day_of_the_term() {
        var ada = stage.person("ada");
        var membership = memberships.ofPerson(ada.id()).getFirst();
        var last = FoundationText.day(membership.expiresOn().minusDays(1));
        hand.moveTo(membership.expiresOn().minusMonths(3));
        renewOrLapse.tend(membership.id(), hand.now());
        assertThat(letter(ada, "members.renewal-due")).contains("ends on " + last);

        hand.moveTo(membership.expiresOn().plusDays(1));
        renewOrLapse.tend(membership.id(), hand.now());
        assertThat(letter(ada, "members.lapsed")).contains("ended on " + last);
    }

    @Test
    void a_reminder_that_nobody_is_there_to_get_waits_until_somebody_is() {
        var linus = stage.person("linus");
        var acting = memberships.representationsBy(linus.id()).getFirst();
        var membership = memberships.byId(acting.membershipId()).orElseThrow();
        var due = membership.expiresOn().minusMonths(3);
        hand.moveTo(due);
        stage.act(() -> memberships.representation(acting.id()).orElseThrow().end(due));
        renewOrLapse.tend(membership.id(), hand.now());
        assertThat(memberships.remindersSent(membership.id(), membership.expiresOn()))
                .doesNotContain(due);

        stage.act(() -> entityManager.persist(
                new Representation(membership.id(), stage.person("grace").id(), true, due, null, hand.now())));
        renewOrLapse.tend(membership.id(), hand.now());

        assertThat(memberships.remindersSent(membership.id(), membership.expiresOn()))
                .contains(due);
        assertThat(desk.letters(stage.person("grace"))).contains("members.renewal-due");
    }

    @Test
    void a_sponsor_whose_renewal_is_not_paid_for_loses_its_standing_and_not_its_membership() {
        var linus = stage.person("linus");
        var held = memberships.representationsBy(linus.id()).getFirst().membershipId();
        var expires = memberships.byId(held).orElseThrow().expiresOn();
        stage.act(() -> memberships.byId(held).orElseThrow().openRenewal(expires.minusDays(1)));
        hand.moveTo(expires.plusDays(40));
        renewOrLapse.tend(held, hand.now());
        var membership = memberships.byId(held).orElseThrow();
        assertThat(membership.ending()).isEmpty();
        assertThat(membership.standing(hand.today(), rulebook.on(hand.today())).failing())
                .extracting(it -> it.rule())
                .containsExactly("members.standing.dues");
    }

    @Test
    void a_director_whose_suspended_membership_ended_is_not_suspended_in_a_new_one() {
        var dora = stage.person("dora");
        var membership = memberships.ofPerson(dora.id()).getFirst().id();
        var noticed = hand.today().minusDays(40);
        stage.act(() -> {
            var process =
                    DueProcess.heard(DueProcess.Ground.OTHER, "Resolution 1", "A reason", noticed, noticed.plusDays(9));
            memberships
                    .byId(membership)
                    .orElseThrow()
                    .suspend(
                            hand.today().minusDays(5),
                            Suspension.after(process, null, hand.now()),
                            rulebook.on(hand.today()));
        });
        assertThat(suspended(dora)).isTrue();

        stage.act(() -> memberships.byId(membership).orElseThrow().resign(hand.today(), dora.id(), null, hand.now()));

        assertThat(suspended(dora)).isFalse();
    }

    private String letter(Person to, String kind) {
        return entityManager
                .createQuery("select body from Notice where person = :person and kind = :kind", String.class)
                .setParameter("person", to.id())
                .setParameter("kind", kind)
                .getResultList()
                .getLast();
    }

    private boolean suspended(Person director) {
        return openMeeting.inOffice(hand.today()).stream()
                .filter(it -> it.personId().equals(director.id()))
                .findFirst()
                .orElseThrow()
                .suspended();
    }
}
