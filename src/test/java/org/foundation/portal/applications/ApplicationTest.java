package org.foundation.portal.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.foundation.portal.bylaws.MembershipClass;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.bylaws.SampleRules;
import org.foundation.portal.members.Membership;
import org.foundation.portal.people.Acceptance;
import org.foundation.portal.people.Agreement;
import org.foundation.portal.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    static final Instant NOW = Instant.parse("2026-05-15T15:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 15);

    final Rules rules = SampleRules.on(TODAY);
    final Person nova = person("Nova");
    final Person margaret = person("Margaret");
    final Person mina = person("Mina");
    final Person sofia = person("Sofia");
    final Agreement conduct = new Agreement("code-of-conduct", 2, "Code of conduct", "Be kind.", TODAY);
    final Application individual = new Application(Reference.random(new Random(1)), nova, of("individual"), NOW);

    @BeforeEach
    void fill() {
        individual.describe(new Application.Details(null, null, "MX", "  ", false));
        individual.contribute("I translate.", null);
    }

    @Test
    void it_cannot_be_sent_before_it_is_complete() {
        var empty = new Application(Reference.random(new Random(2)), person("Felix"), of("gold"), NOW);
        assertThat(empty.missing(of("gold"), List.of(conduct), List.of()))
                .containsExactly("country", "organisation", "contribution", "agreements");
        refused(
                "members.application-incomplete.agreements",
                () -> individual.submit(nova, of("individual"), List.of(conduct), List.of(), NOW));
    }

    @Test
    void an_older_version_of_an_agreement_does_not_count() {
        var older = new Agreement("code-of-conduct", 1, "Code of conduct", "Be nice.", TODAY.minusYears(2));
        assertThat(individual.missing(
                        of("individual"), List.of(conduct), List.of(new Acceptance(nova.id(), older, NOW))))
                .containsExactly("agreements");
    }

    @Test
    void names_that_could_never_be_approved_are_refused_while_it_is_filled_in() {
        refused(
                "members.organisation-unfit",
                () -> individual.describe(new Application.Details(null, null, "MX", "\u0085", false)));
        refused(
                "members.organisation-unfit",
                () -> individual.describe(new Application.Details("Acme\u202e", null, "MX", null, false)));
        refused("members.name-unfit", () -> individual.call("Nova\u0000"));
    }

    @Test
    void once_sent_it_can_no_longer_be_changed_or_sent_again() {
        submit();
        refused("members.already-submitted", () -> individual.contribute("more", null));
        refused("members.already-submitted", this::submit);
    }

    @Test
    void only_the_applicant_sends_answers_and_withdraws() {
        refused(
                "members.not-your-application",
                () -> individual.submit(mina, of("individual"), List.of(), List.of(), NOW));
        submit();
        individual.ask(margaret, "Which languages?", NOW);
        refused("members.not-your-application", () -> individual.answer(mina, "Latin", NOW));
        refused("members.not-your-application", () -> individual.withdraw(mina, NOW));
    }

    @Test
    void a_question_waits_for_its_answer() {
        submit();
        individual.ask(margaret, "Which languages?", NOW);
        individual.propose(true, margaret, "", NOW);
        refused(
                "members.answer-awaited",
                () -> individual.approve(membership(), of("individual"), Decider.committee(margaret), NOW));
        individual.answer(nova, "Nahuatl", NOW);
        refused("members.nothing-asked", () -> individual.answer(nova, "Nahuatl", NOW));
        individual.propose(true, margaret, "", NOW);
        individual.approve(membership(), of("individual"), Decider.committee(margaret), NOW);
        assertThat(individual.state()).isEqualTo(Application.ApplicationState.APPROVED);
    }

    @Test
    void a_standing_objection_blocks_the_committee_and_takes_the_case_to_the_board() {
        submit();
        individual.propose(true, margaret, "", NOW);
        individual.object(mina, "No contribution can be seen.", NOW);
        assertThat(individual.state()).isEqualTo(Application.ApplicationState.REFERRED);
        refused(
                "members.objection-stands",
                () -> individual.approve(membership(), of("individual"), Decider.committee(margaret), NOW));
        individual.approve(
                membership(), of("individual"), Decider.board(sofia, Resolution.named("2026-31", TODAY)), NOW);
        assertThat(individual.state()).isEqualTo(Application.ApplicationState.APPROVED);
    }

    @Test
    void the_last_objection_withdrawn_brings_it_back_to_the_committee() {
        submit();
        individual.object(mina, "Unclear.", NOW);
        individual.object(margaret, "Unclear to me too.", NOW);
        individual.withdrawObjection(mina, NOW);
        assertThat(individual.state()).isEqualTo(Application.ApplicationState.REFERRED);
        refused("members.no-objection", () -> individual.withdrawObjection(mina, NOW));
        individual.withdrawObjection(margaret, NOW);
        assertThat(individual.state()).isEqualTo(Application.ApplicationState.SUBMITTED);
    }

    @Test
    void nobody_decides_or_blocks_their_own_application() {
        submit();
        refused(
                "members.own-application",
                () -> individual.approve(membership(), of("individual"), Decider.committee(nova), NOW));
        refused("members.own-application", () -> individual.refuse(Decider.committee(nova), "no", NOW));
        refused("members.own-application", () -> individual.object(nova, "no", NOW));
        refused("members.own-application", () -> individual.propose(true, nova, "", NOW));
    }

    @Test
    void it_is_decided_once() {
        submit();
        individual.propose(true, mina, "", NOW);
        individual.approve(membership(), of("individual"), Decider.committee(margaret), NOW);
        refused(
                "members.already-decided",
                () -> individual.approve(membership(), of("individual"), Decider.committee(mina), NOW));
        refused("members.already-decided", () -> individual.refuse(Decider.committee(mina), "late", NOW));
        refused("members.already-decided", () -> individual.withdraw(nova, NOW));
    }

    @Test
    void a_sponsor_is_admitted_only_with_its_fee_settled() {
        var gold = new Application(Reference.random(new Random(3)), nova, of("gold"), NOW);
        gold.describe(new Application.Details("Meridian GmbH", "https://meridian.example", "DE", null, false));
        gold.contribute("We pay.", null);
        gold.submit(nova, of("gold"), List.of(), List.of(), NOW);
        gold.propose(true, mina, "", NOW);
        refused("members.not-settled", () -> gold.approve(membership(), of("gold"), Decider.committee(margaret), NOW));
        refused(
                "members.settled-in-the-future",
                () -> gold.settle(margaret, Settlement.paid("Invoice 17", TODAY.plusDays(1)), TODAY, NOW));
        gold.settle(margaret, Settlement.paid("Invoice 17", TODAY), TODAY, NOW);
        gold.approve(membership(), of("gold"), Decider.committee(margaret), NOW);
        assertThat(gold.membershipId()).isPresent();
    }

    @Test
    void a_refusal_and_a_boards_decision_say_why() {
        submit();
        refused("members.say-why", () -> individual.propose(false, margaret, " ", NOW));
        refused("members.resolution-missing", () -> Resolution.named(" ", TODAY));
    }

    @Test
    void without_a_proposal_nobody_speaks_for_the_committee() {
        submit();
        refused(
                "members.nothing-proposed",
                () -> individual.approve(membership(), of("individual"), Decider.committee(margaret), NOW));
        individual.propose(false, mina, "No contribution.", NOW);
        refused(
                "members.nothing-proposed",
                () -> individual.approve(membership(), of("individual"), Decider.committee(margaret), NOW));
        refused("members.proposed-already", () -> individual.propose(true, margaret, "", NOW));
    }

    @Test
    void a_question_a_hold_and_an_objection_set_a_proposal_aside_and_a_note_does_not() {
        submit();
        individual.propose(true, margaret, "", NOW);
        individual.note(mina, "Let me look.", NOW);
        assertThat(individual.proposal()).isPresent();
        individual.ask(mina, "Which languages?", NOW);
        assertThat(individual.proposal()).isEmpty();
        individual.propose(false, margaret, "Silence.", NOW);
        individual.hold(mina, "A moment.", NOW);
        assertThat(individual.proposal()).isEmpty();
        individual.propose(true, margaret, "", NOW);
        individual.object(mina, "No.", NOW);
        assertThat(individual.proposal()).isEmpty();
    }

    @Test
    void the_board_decides_only_what_came_before_it() {
        submit();
        refused(
                "members.not-before-the-board",
                () -> individual.refuse(Decider.board(sofia, Resolution.named("2026-31", TODAY)), "no", NOW));
    }

    @Test
    void a_decision_is_due_ten_business_days_after_it_was_sent() {
        assertThat(individual.decisionDue(rules, ZoneId.of("America/New_York"))).isEmpty();
        submit();
        assertThat(individual.decisionDue(rules, ZoneId.of("America/New_York"))).contains(LocalDate.of(2026, 6, 1));
    }

    @Test
    void the_committees_own_talk_is_not_for_the_applicant() {
        submit();
        individual.note(margaret, "I know her.", NOW);
        individual.ask(margaret, "Which languages?", NOW);
        assertThat(individual.steps().stream()
                        .filter(it -> it.kind().isForApplicant())
                        .map(ApplicationStep::kind))
                .containsExactly(ApplicationStep.StepKind.SUBMITTED, ApplicationStep.StepKind.ASKED);
    }

    @Test
    void a_reference_can_be_read_out_on_the_telephone() {
        assertThat(Reference.random(new Random(4)).text())
                .matches("[A-Z346789]{4}-[A-Z346789]{4}")
                .doesNotContainPattern("[OISLZ0125]");
    }

    private void submit() {
        individual.submit(
                nova, of("individual"), List.of(conduct), List.of(new Acceptance(nova.id(), conduct, NOW)), NOW);
    }

    private Membership membership() {
        return Membership.ofPerson(nova.id(), of("individual"), TODAY, margaret.id(), NOW);
    }

    private MembershipClass of(String key) {
        return rules.membershipClass(key);
    }

    private static Person person(String name) {
        return new Person(name, name + "@demo.example", null, NOW);
    }
}
