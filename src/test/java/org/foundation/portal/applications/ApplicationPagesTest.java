package org.foundation.portal.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.people.Refused.refused;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.applications.Application.ApplicationState;
import org.foundation.portal.applications.web.ApplyPage;
import org.foundation.portal.applications.web.OwnApplications;
import org.foundation.portal.applications.web.QueuePage;
import org.foundation.portal.applications.web.ReviewPage;
import org.foundation.portal.applications.web.ShowPage;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.web.MinePage;
import org.foundation.portal.people.Employers;
import org.foundation.portal.people.Employments;
import org.foundation.portal.people.OfficeNeeded;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.web.EmployerPage;
import org.foundation.portal.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pages' own acts, from the first to the last, each as the person whose page it is.
@OnDatabase
class ApplicationPagesTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Memberships memberships;

    @Inject
    Employments employments;

    @Inject
    Employers employers;

    @Inject
    Rulebook rulebook;

    Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk();
    }

    @Test
    void a_member_applies_is_asked_answers_and_is_admitted_through_the_pages() {
        stage.signIn("ada");
        var reference = sent("mirror", null);
        assertThat(state(reference)).isEqualTo(ApplicationState.SUBMITTED);

        review("margaret", reference, ReviewAct.ASK, "Which rate?");
        stage.signIn("ada");
        var mine = page(ShowPage.class);
        mine.asked().setName(reference);
        assertThat(mine.getQuestion()).isEqualTo("Which rate?");
        mine.setAnswer("Ten a second.");
        mine.answer();
        assertThat(state(reference)).isEqualTo(ApplicationState.SUBMITTED);

        review("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "");
        review("mina", reference, ReviewAct.AGREE, "");
        review("kofi", reference, ReviewAct.AGREE, "");
        assertThat(state(reference)).isEqualTo(ApplicationState.APPROVED);
        stage.signIn("ada");
        assertThat(page(MinePage.class).getMemberships())
                .anyMatch(it -> it.of().key().equals("mirror") && it.standing().good());
    }

    @Test
    void an_applicant_withdraws_and_a_draft_is_thrown_away() {
        stage.signIn("ada");
        var reference = sent("silver", "Neuland GmbH");
        stage.nextRequest();
        var mine = page(ShowPage.class);
        mine.asked().setName(reference);
        mine.withdraw();
        assertThat(state(reference)).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(desk.trail(desk.application(reference).id())).endsWith("members.withdrawn");

        stage.nextRequest();
        var draft = begun("silver");
        var apply = page(ApplyPage.class);
        apply.setReference(draft);
        assertThat(apply.discard()).startsWith("/members/mine?");
        assertThat(state(draft)).isEqualTo(ApplicationState.WITHDRAWN);
    }

    @Test
    void whoever_represents_a_company_is_shown_what_it_holds_before_applying() {
        stage.signIn("linus");
        assertThat(page(ApplyPage.class).getHeld())
                .anyMatch(it -> it.className().equals("Gold") && it.holder().equals("Meridian Hosting GmbH"));
    }

    @Test
    void another_term_is_asked_for_and_granted_through_the_pages() {
        var pilar = stage.signIn("pilar");
        var membership = memberships.ofPerson(pilar.id()).getFirst();
        var page = page(OwnApplications.class);
        assertThat(page.renewal(membership.id()).open()).isTrue();
        var reference = reference(page.renew(membership.id()));
        fill(reference, null);

        review("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "");
        review("mina", reference, ReviewAct.AGREE, "");
        review("kofi", reference, ReviewAct.AGREE, "");

        assertThat(memberships.byId(membership.id()).orElseThrow().expiresOn())
                .isEqualTo(membership.expiresOn().plusYears(1));
        assertThat(desk.trail(desk.application(reference).id())).endsWith("members.renewed");
    }

    @Test
    void a_refusal_is_asked_for_twice() {
        var reference = desk.applied(desk.stranger("Nina"), "individual", null);
        refused(
                "acts.not-confirmed",
                () -> review("margaret", reference, ReviewAct.PROPOSE_REFUSAL, "Nothing can be seen.", false));
        review("margaret", reference, ReviewAct.PROPOSE_REFUSAL, "Nothing can be seen.");
        assertThat(desk.application(reference).proposal()).isPresent();
    }

    @Test
    void the_committee_and_the_officers_see_what_is_before_them_and_members_do_not() {
        stage.signIn("margaret");
        page(QueuePage.class).load();
        assertThat(page(QueuePage.class).getLines()).isNotEmpty();
        stage.signIn("ada");
        assertThatThrownBy(() -> page(QueuePage.class).load()).isInstanceOf(OfficeNeeded.class);
        var reference = desk.applied(desk.stranger("Nina"), "individual", null);
        var other = page(ShowPage.class);
        other.asked().setName(reference);
        assertThatThrownBy(other::getApplication).isInstanceOf(NotFound.class);
        var review = page(ReviewPage.class);
        assertThatThrownBy(() -> {
                    review.setReference(reference);
                    review.getApplication();
                })
                .isInstanceOf(OfficeNeeded.class);
    }

    @Test
    void an_employer_is_declared_and_ended_and_the_trail_says_so() {
        var ada = stage.signIn("ada");
        var page = page(EmployerPage.class);
        page.setEmployer("Neuland GmbH");
        page.declare();
        var declared = employments.of(ada.id()).stream()
                .filter(it -> it.employer().filter("Neuland GmbH"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        page.leave(declared.id());
        page.end(declared.id());
        assertThat(desk.trail(ada.id())).contains("members.employed", "members.employment-ended");
    }

    @Test
    void an_undisclosed_employer_is_shown_as_it_was_typed_and_counts_as_that_employer_all_the_same() {
        var hidden = new Organisation("Zwiebel Verlag AG", "DE", null, hand.now());
        hidden.disclose(false);
        stage.act(() -> employments.entityManager().persist(hidden));
        var ada = stage.signIn("ada");
        var page = page(EmployerPage.class);
        page.setEmployer("zwiebel verlag ag");
        page.declare();
        stage.nextRequest();

        assertThat(page(EmployerPage.class).getLines())
                .extracting(EmployerPage.EmployerLine::name)
                .contains("zwiebel verlag ag")
                .doesNotContain("Zwiebel Verlag AG");
        var today = employers.on(hand.today(), rulebook.on(hand.today()));
        assertThat(today.belongsTo(ada.id(), hidden.id())).isTrue();
        assertThat(today.groupsOf(ada.id())).contains(today.groupOf(hidden.id()));
    }

    private String sent(String classKey, String organisation) {
        var reference = begun(classKey);
        fill(reference, organisation);
        return reference;
    }

    private String begun(String classKey) {
        var page = page(ApplyPage.class);
        page.setClassKey(classKey);
        return reference(page.begin());
    }

    private void fill(String reference, String organisation) {
        stage.nextRequest();
        var page = page(ApplyPage.class);
        page.setReference(reference);
        page.load();
        page.setCountry("DE");
        page.setOrganisation(organisation);
        page.describe();
        page.setContribution("Tests, every day.");
        page.contribute();
        page.getAgreements().forEach(it -> page.getAgreed().put(it.key(), true));
        page.agree();
        page.submit();
    }

    private void review(String username, String reference, ReviewAct act, String words) {
        review(username, reference, act, words, true);
    }

    private void review(String username, String reference, ReviewAct act, String words, boolean sure) {
        stage.signIn(username);
        var page = page(ReviewPage.class);
        page.setReference(reference);
        page.load();
        page.setAct(act);
        page.setWords(words);
        page.setDay(LocalDate.of(2026, 10, 6));
        page.setSure(sure);
        page.act();
    }

    private ApplicationState state(String reference) {
        return desk.application(reference).state();
    }

    private static String reference(String outcome) {
        return outcome.replaceAll(".*application=", "");
    }

    private static <T> T page(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
