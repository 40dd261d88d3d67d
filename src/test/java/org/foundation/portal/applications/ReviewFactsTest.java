package org.foundation.portal.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.applications.Application.ApplicationState;
import org.foundation.portal.applications.ReviewApplication.Wish;
import org.foundation.portal.meetings.Attendance;
import org.foundation.portal.meetings.Meetings;
import org.foundation.portal.meetings.Motion;
import org.foundation.portal.meetings.MotionMatter;
import org.foundation.portal.meetings.Motions;
import org.foundation.portal.meetings.OpenMeeting;
import org.foundation.portal.meetings.Presence;
import org.foundation.portal.meetings.RollCallVote;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Appointment;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.Organisation;
import org.foundation.portal.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every act on an application, walked to its end: act, read anew, and the record, the trail and the letters are there.
@OnDatabase
class ReviewFactsTest {

    @Inject
    Acts acts;

    @Inject
    RenewMembership renew;

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Memberships memberships;

    @Inject
    ReviewApplication review;

    @Inject
    ApplyForMembership apply;

    @Inject
    AdmitMember admitMember;

    @Inject
    AdvanceApplication advanceApplication;

    @Inject
    BoardMotions boardMotions;

    @Inject
    Meetings meetings;

    @Inject
    Motions motions;

    @Inject
    OpenMeeting openMeeting;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    Desk desk;
    Person nina;
    String reference;

    @BeforeEach
    void apply() {
        desk = new Desk();
        nina = desk.stranger("Nina");
        reference = desk.applied(nina, "individual", null);
    }

    @Test
    void one_members_click_is_not_the_committees_consensus() {
        desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "Known for years.");
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(desk.letters(stage.person("mina"))).contains("members.proposed-approval");
        assertThat(desk.letters(stage.person("kofi"))).contains("members.proposed-approval");
        desk.act("mina", reference, ReviewAct.AGREE, "");
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        refused("members.review.not-agreed.no", () -> desk.act("mina", reference, ReviewAct.AGREE, ""));

        desk.act("kofi", reference, ReviewAct.AGREE, "");

        assertThat(state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(memberships.ofPerson(nina.id())).hasSize(1);
        assertThat(desk.letters(nina)).containsExactly("members.applied", "members.admitted");
        assertThat(trail())
                .containsExactly(
                        "members.applied",
                        "members.proposed-approval",
                        "members.agreed",
                        "members.agreed",
                        "members.admitted");
    }

    @Test
    void what_nobody_objects_to_takes_effect_when_the_days_for_objections_are_over() {
        hand.moveTo(LocalDate.of(2026, 12, 22));
        desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "");
        hand.moveTo(LocalDate.of(2026, 12, 28));
        stage.tick();
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        hand.moveTo(LocalDate.of(2026, 12, 29));
        stage.tick();
        assertThat(state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(memberships.ofPerson(nina.id())).hasSize(1);
    }

    @Test
    void a_refusal_takes_a_reason_and_the_same_consensus() {
        refused("members.say-why", () -> desk.act("margaret", reference, ReviewAct.PROPOSE_REFUSAL, " "));
        desk.act("margaret", reference, ReviewAct.PROPOSE_REFUSAL, "No contribution can be seen.");
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        desk.act("mina", reference, ReviewAct.AGREE, "");
        desk.act("kofi", reference, ReviewAct.AGREE, "");
        assertThat(state()).isEqualTo(ApplicationState.REFUSED);
        assertThat(desk.application(reference).steps().getLast().said()).isEqualTo("No contribution can be seen.");
        assertThat(desk.letters(nina)).containsExactly("members.applied", "members.refused");
    }

    @Test
    void an_applicant_who_never_answers_can_be_refused() {
        desk.act("margaret", reference, ReviewAct.ASK, "Which languages?");
        refused("members.review.answered.no", () -> desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, ""));
        desk.act("margaret", reference, ReviewAct.PROPOSE_REFUSAL, "No answer.");
        daysPass(reference);
        assertThat(state()).isEqualTo(ApplicationState.REFUSED);
    }

    @Test
    void a_question_can_still_be_answered_when_the_case_has_come_before_the_board() {
        desk.act("margaret", reference, ReviewAct.ASK, "Which languages?");
        desk.act("mina", reference, ReviewAct.OBJECT, "No contribution.");
        stage.act(() -> apply.answer(desk.application(reference), nina, "Nahuatl", hand.now()));
        assertThat(state()).isEqualTo(ApplicationState.REFERRED);
        assertThat(desk.application(reference).isAsked()).isFalse();
        refused(
                "members.nothing-asked",
                () -> stage.act(() -> apply.answer(desk.application(reference), nina, "Again", hand.now())));
    }

    @Test
    void an_objection_takes_it_to_the_board_whose_officers_are_told() {
        desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "");
        desk.act("mina", reference, ReviewAct.OBJECT, "No contribution.");
        assertThat(state()).isEqualTo(ApplicationState.REFERRED);
        assertThat(desk.letters(stage.person("dora"))).contains("members.referred-objection");
        assertThat(desk.letters(stage.person("sofia"))).contains("members.referred-objection");
        daysPass(reference);
        assertThat(state()).isEqualTo(ApplicationState.REFERRED);

        desk.act("mina", reference, ReviewAct.WITHDRAW_OBJECTION, "");
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(desk.application(reference).proposal()).isEmpty();
    }

    @Test
    void every_step_is_in_the_trail_with_who_took_it() {
        desk.act("margaret", reference, ReviewAct.NOTE, "I know her.");
        desk.act("margaret", reference, ReviewAct.ASK, "Which languages?");
        stage.act(() -> apply.answer(desk.application(reference), nina, "Nahuatl", hand.now()));
        desk.act("sofia", reference, ReviewAct.HOLD, "The fee is awaited.");
        desk.act("mina", reference, ReviewAct.RELEASE, "");
        desk.act("mina", reference, ReviewAct.PROPOSE_APPROVAL, "");
        desk.act("mina", reference, ReviewAct.WITHDRAW_PROPOSAL, "");
        desk.act("kofi", reference, ReviewAct.OBJECT, "Wait.");
        desk.act("kofi", reference, ReviewAct.WITHDRAW_OBJECTION, "");
        stage.act(() -> apply.withdraw(desk.application(reference), nina, hand.now()));
        assertThat(trail())
                .containsExactly(
                        "members.applied",
                        "members.noted",
                        "members.asked",
                        "members.answered",
                        "members.held",
                        "members.released",
                        "members.proposed-approval",
                        "members.proposal-withdrawn",
                        "members.objected",
                        "members.referred",
                        "members.objection-withdrawn",
                        "members.withdrawn");
        assertThat(desk.letters(nina)).containsExactly("members.applied", "members.asked", "members.held");
        assertThat(withoutActor()).isZero();
    }

    @Test
    void a_committee_too_small_neither_approves_nor_refuses_and_the_case_falls_to_the_board() {
        leave("mina");
        refused(
                "members.review.committee-size.no",
                () -> desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, ""));
        refused(
                "members.review.committee-size.no",
                () -> desk.act("margaret", reference, ReviewAct.PROPOSE_REFUSAL, "No."));
        daysPass(reference);
        assertThat(state()).isEqualTo(ApplicationState.REFERRED);
        assertThat(desk.application(reference).referral()).contains(Referral.COMMITTEE_TOO_SMALL);
        assertThat(desk.letters(stage.person("sofia"))).contains("members.referred-committee");

        var late = desk.applied(desk.stranger("Tariq"), "individual", null);
        assertThat(desk.application(late).state()).isEqualTo(ApplicationState.REFERRED);
    }

    @Test
    void a_proposal_does_not_outlive_the_committee_that_could_decide_it() {
        desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "");
        leave("kofi");
        daysPass(reference);
        assertThat(state()).isEqualTo(ApplicationState.REFERRED);
    }

    @Test
    void a_proposal_falls_with_the_office_of_who_made_it_and_another_can_be_made() {
        joinsTheCommittee("yuki");
        desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "");
        leave("margaret");

        daysPass(reference);

        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(desk.application(reference).proposal()).isEmpty();
        desk.act("mina", reference, ReviewAct.PROPOSE_REFUSAL, "No contribution can be seen.");
    }

    @Test
    void whoever_spoke_for_the_committee_does_not_decide_for_the_board_but_the_other_officer_does() {
        joinsTheCommittee("sofia");
        desk.act("sofia", reference, ReviewAct.OBJECT, "No contribution.");

        refused("members.review.not-heard.no", () -> resolve("sofia", ReviewAct.REFUSE, "2026-31", desk.today()));
        refused("members.review.not-heard.no", () -> resolve("sofia", ReviewAct.APPROVE, "2026-31", desk.today()));

        resolve("dora", ReviewAct.APPROVE, "2026-31", desk.today());
        assertThat(state()).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_note_for_the_committee_bars_from_deciding_for_the_board_and_an_officers_own_note_does_not() {
        joinsTheCommittee("sofia");
        desk.act("sofia", reference, ReviewAct.NOTE, "I know her.");
        desk.act("dora", reference, ReviewAct.NOTE, "The fee is paid.");
        desk.act("mina", reference, ReviewAct.OBJECT, "No contribution.");

        refused("members.review.not-heard.no", () -> resolve("sofia", ReviewAct.APPROVE, "2026-31", desk.today()));

        resolve("dora", ReviewAct.APPROVE, "2026-31", desk.today());
    }

    @Test
    void chair_and_secretary_decide_nothing_that_did_not_come_before_the_board() {
        refused("members.review.before-board.no", () -> resolve("dora", ReviewAct.APPROVE, "2026-31", desk.today()));
        refused("members.review.before-board.no", () -> resolve("sofia", ReviewAct.REFUSE, "2026-31", desk.today()));
        refused("members.review.by-committee.no", () -> desk.act("sofia", reference, ReviewAct.PROPOSE_APPROVAL, ""));
    }

    @Test
    void a_resolution_has_a_day_that_is_past_and_not_before_the_board_was_asked() {
        desk.act("mina", reference, ReviewAct.OBJECT, "No contribution.");
        var asked = desk.today();
        hand.moveBy(Duration.ofDays(3));
        refused("members.resolution-missing", () -> resolve("sofia", ReviewAct.APPROVE, " ", desk.today()));
        refused(
                "members.resolution-in-the-future",
                () -> resolve(
                        "sofia", ReviewAct.APPROVE, "2026-31", desk.today().plusDays(1)));
        refused(
                "members.resolution-before-it-was-asked",
                () -> resolve("sofia", ReviewAct.APPROVE, "2026-31", asked.minusDays(1)));

        resolve("sofia", ReviewAct.APPROVE, "2026-31", desk.today());

        assertThat(state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(desk.application(reference).resolution()).contains("2026-31, 9 October 2026");
        assertThat(memberships.ofPerson(nina.id())).hasSize(1);
    }

    @Test
    void where_the_boards_meeting_is_recorded_here_its_motion_is_what_counts() {
        desk.act("mina", reference, ReviewAct.OBJECT, "No contribution.");
        stage.act(() -> entityManager
                .createNativeQuery(
                        "update portal.application_step set at = at - interval '3 years' where application_id = :id")
                .setParameter("id", desk.application(reference).id()));
        var carried = boardMotions.carriedFrom(LocalDate.of(2020, 1, 1)).getFirst();
        assertThat(boardMotions.hasRecordOf(carried.on())).isTrue();
        // the sample board met before this was asked, so its motion is about something else
        refused(
                "members.resolution-missing",
                () -> desk.wish("sofia", reference, new Wish(ReviewAct.APPROVE, "", null, "", carried.id())));
    }

    @Test
    void the_board_decides_by_a_motion_it_carried_which_then_stays_as_it_is() {
        desk.act("mina", reference, ReviewAct.OBJECT, "No contribution.");
        var motion = carriedAtTheNextMeeting();
        refused(
                "members.resolution-is-recorded-here",
                () -> resolve("sofia", ReviewAct.APPROVE, "2026-31", desk.today()));

        desk.wish("sofia", reference, new Wish(ReviewAct.APPROVE, "", null, "", motion));

        assertThat(state()).isEqualTo(ApplicationState.APPROVED);
        assertThat(desk.application(reference).resolution().orElseThrow()).startsWith("Nina is admitted, 13 October");
        assertThat(motions.byId(motion).orElseThrow().isReliedOn()).isTrue();
    }

    private java.util.UUID carriedAtTheNextMeeting() {
        var coming = meetings.toCome(desk.today()).getFirst();
        hand.moveTo(coming.starts().plusSeconds(3600));
        return stage.act(() -> {
            var meeting = meetings.byId(coming.id()).orElseThrow();
            var secretary = stage.person("sofia").id();
            openMeeting.open(meeting, secretary, hand.now());
            var there = meeting.attendance().stream().map(Attendance::personId).toList();
            meeting.attend(there.stream().collect(Collectors.toMap(it -> it, it -> Presence.PRESENT)), List.of());
            var motion = new Motion(
                    meeting,
                    1,
                    Motion.Wording.of("Nina is admitted", "The board admits Nina.", MotionMatter.ORDINARY),
                    there.stream().collect(Collectors.toMap(it -> it, it -> RollCallVote.YES)),
                    secretary,
                    hand.now());
            entityManager.persist(motion);
            return motion.id();
        });
    }

    @Test
    void what_is_given_in_kind_rests_on_a_resolution_and_a_payment_on_what_proves_it() {
        var company = desk.applied(nina, "ruby", "Neuland GmbH");
        refused("members.review.settled.no", () -> desk.act("margaret", company, ReviewAct.PROPOSE_APPROVAL, ""));
        refused(
                "members.resolution-missing",
                () -> desk.act("margaret", company, ReviewAct.IN_KIND, "Ten servers, 5,000 dollars"));
        refused("members.day-missing", () -> desk.act("margaret", company, ReviewAct.PAID, "Invoice 7"));
        refused(
                "members.proof-missing",
                () -> desk.wish("margaret", company, new Wish(ReviewAct.PAID, " ", desk.today(), "", null)));
        refused("members.review.sponsor.no", () -> desk.act("margaret", reference, ReviewAct.PAID, "Invoice 7"));

        desk.wish("margaret", company, Wish.resolved(ReviewAct.IN_KIND, "Ten servers", "2026-28", desk.today()));

        assertThat(desk.application(company).settlement().orElseThrow()).startsWith("Ten servers (2026-28");
        assertThat(desk.trail(desk.application(company).id())).contains("members.settled");
        desk.admit(company);
        assertThat(desk.application(company).state()).isEqualTo(ApplicationState.APPROVED);
    }

    @Test
    void a_failed_approval_burns_no_number_of_the_membership_book() {
        desk.act("margaret", reference, ReviewAct.PROPOSE_APPROVAL, "");
        assertThatThrownBy(() -> stage.act(() -> {
                    admitMember.approve(
                            desk.application(reference), Decider.committee(stage.person("mina")), hand.now());
                    entityManager.flush();
                    throw new IllegalStateException("the server fell over");
                }))
                .hasMessageContaining("fell over");
        var last = number("select max(book_number) from portal.membership");
        daysPass(reference);
        assertThat(memberships.ofPerson(nina.id()).getFirst().bookNumber()).isEqualTo(last + 1);
    }

    @Test
    void a_proposal_that_can_no_longer_be_kept_is_dropped_and_the_case_stays_refusable() {
        var company = desk.applied(nina, "mirror", "Neuland GmbH");
        desk.act("margaret", company, ReviewAct.PROPOSE_APPROVAL, "");
        stage.act(() -> {
            var organisation = new Organisation("Neuland GmbH", "DE", null, hand.now());
            entityManager.persist(organisation);
            entityManager.persist(
                    Membership.ofOrganisation(organisation.id(), mirror(), desk.today(), null, hand.now()));
        });
        refused("members.claim.free.no", () -> desk.act("mina", company, ReviewAct.AGREE, ""));
        daysPass(company);
        assertThat(desk.application(company).state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(desk.application(company).proposal()).isEmpty();
        desk.act("margaret", company, ReviewAct.PROPOSE_REFUSAL, "It is a member already.");
    }

    @Test
    void nobody_reviews_their_own_application_nor_without_an_office() {
        var own = desk.applied(stage.person("mina"), "mirror", null);
        refused("members.review.not-own.no", () -> desk.act("mina", own, ReviewAct.NOTE, "Fine."));
        refused("members.rule.in-office.no", () -> desk.act("ada", reference, ReviewAct.NOTE, "Fine."));
    }

    @Test
    void what_a_page_offers_is_what_the_act_allows() {
        for (var username : List.of("margaret", "sofia", "dora")) {
            var offered =
                    stage.act(() -> review.review(desk.application(reference), stage.person(username), hand.now()));
            for (var act : ReviewAct.values()) {
                var wish = new Wish(act, "Words.", desk.today(), "2026-31", null);
                if (!act.isOpenTo(offered)) {
                    assertThatThrownBy(() -> desk.wish(username, reference, wish))
                            .as(username + " " + act)
                            .isInstanceOf(org.foundation.portal.shared.Refusal.class);
                }
            }
        }
    }

    @Test
    void a_change_of_the_wish_not_to_be_disclosed_is_in_the_trail() {
        var pilar = stage.person("pilar");
        var membership = memberships.ofPerson(pilar.id()).getFirst().id();
        var renewal = stage.act(() -> {
            var draft =
                    acts.perform(renew, renew.of(membership, pilar, hand.now())).application();
            apply.describe(
                    draft, pilar.name(), new Application.Details(null, null, "ES", "Orto Labs", true), hand.now());
            draft.contribute("Tests.", null);
            return draft.reference();
        });
        desk.send(renewal, pilar);
        desk.admit(renewal);
        assertThat(desk.trail(membership)).contains("members.undisclosed");
        assertThat(desk.trail(pilar.id())).contains("members.employed");
    }

    private void resolve(String username, ReviewAct act, String resolution, LocalDate on) {
        desk.wish(username, reference, Wish.resolved(act, "Because.", resolution, on));
    }

    private void daysPass(String reference) {
        hand.moveBy(Duration.ofDays(9));
        advanceApplication.tend(desk.application(reference).id(), hand.now());
    }

    /// Whoever leaves the committee has left it today.
    private void leave(String username) {
        stage.act(() -> entityManager
                .createNativeQuery(
                        "update portal.appointment set until_day = :day where person_id = :who and office = 'MEMBERSHIP_COMMITTEE'")
                .setParameter("day", desk.today())
                .setParameter("who", stage.person(username).id())
                .executeUpdate());
    }

    private void joinsTheCommittee(String username) {
        stage.act(() -> entityManager.persist(new Appointment(
                stage.person(username).id(),
                Office.MEMBERSHIP_COMMITTEE,
                desk.today().minusDays(1),
                "Resolution",
                null,
                hand.now())));
    }

    private org.foundation.portal.bylaws.MembershipClass mirror() {
        return review.review(desk.application(reference), stage.person("mina"), hand.now())
                .rules()
                .membershipClass("mirror");
    }

    private ApplicationState state() {
        return desk.application(reference).state();
    }

    private List<String> trail() {
        return desk.trail(desk.application(reference).id());
    }

    private int withoutActor() {
        return number(
                "select count(*) from portal.audit_entry where actor is null and what like 'members.%' and subject = '"
                        + desk.application(reference).id() + "' and what <> 'members.referred'");
    }

    private int number(String query) {
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).intValue();
    }
}
