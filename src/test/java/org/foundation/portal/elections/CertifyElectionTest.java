package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.people.Employers;
import org.foundation.portal.people.KeepEmployments;
import org.foundation.portal.shared.CalendarEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the close to the seats: linus and yuki win the election of cohort A, whose terms begin on 20 November 2026.
@OnDatabase
class CertifyElectionTest extends SampleElection {

    static final LocalDate TERMS = LocalDate.of(2026, 11, 20);

    @Inject
    Results results;

    @Inject
    CountElection countElection;

    @Inject
    ElectionCalendar calendar;

    @Inject
    KeepEmployments keepEmployments;

    @Inject
    Employers employers;

    private Election election;

    @BeforeEach
    void counted() {
        election = cohortA();
        votedFor(election, "linus", "yuki", "margaret");
        closed(election);
        election = again(election);
    }

    @Test
    void two_signatures_are_not_final_before_the_days_for_challenges_are_over() {
        refused("elections.rule.challenges-over.no", () -> certify("elena"));

        hand.moveTo(until().minusSeconds(60));
        refused("elections.rule.challenges-over.no", () -> certify("elena"));

        hand.moveTo(until());
        certify("elena");
        certify("omar");

        assertThat(now().finalAt()).isPresent();
        assertThat(holder(1, TERMS)).isEqualTo(stage.person("linus").id());
        assertThat(holder(2, TERMS)).isEqualTo(stage.person("yuki").id());
        assertThat(seats.calendar(TERMS).lacking(election.cohort(), TERMS.plusYears(4)))
                .isEmpty();
    }

    @Test
    void a_signature_is_on_record_once_and_with_the_last_one_the_candidates_are_told() {
        hand.moveTo(until());
        refused(
                "acts.not-confirmed",
                () -> stage.act(
                        () -> acts.perform(certifyElection, certifyElection.of(now(), stage.by("elena"), hand.now()))));
        refused("members.rule.in-office.no", () -> certify("ada"));
        certify("elena");
        assertThat(stage.trail(election.id())).endsWith("elections.counted", "elections.signed");
        refused("elections.rule.not-signed.no", () -> certify("elena"));

        certify("omar");
        assertThat(stage.trail(election.id())).endsWith("elections.signed", "elections.signed", "elections.certified");
        assertThat(stage.letters(stage.person("linus"))).contains("elections.won");
        assertThat(stage.letters(stage.person("margaret"))).contains("elections.not-won");
        assertThat(stage.letters(stage.person("sofia"))).contains("elections.elected");
        refused("elections.rule.preliminary.no", () -> certify("ingrid"));
        refused("elections.rule.preliminary.no", () -> countAgain("ingrid"));
    }

    @Test
    void the_committee_hears_of_a_challenge_and_whoever_raised_it_of_the_answer() {
        var challenge = raised("ada");
        assertThat(stage.trail(election.id())).endsWith("elections.challenged");
        assertThat(stage.letters(stage.person("elena"))).contains("elections.challenged");
        refused("elections.rule.challenged-once.no", () -> raised("ada"));
        refused("members.rule.in-office.no", () -> answered(challenge, "ada"));

        answered(challenge, "elena");
        assertThat(stage.trail(election.id())).endsWith("elections.challenge-answered");
        assertThat(stage.letters(stage.person("ada"))).contains("elections.challenge-answered");
    }

    @Test
    void counting_again_is_confirmed_first_and_everybody_on_the_paper_is_told() {
        withdraws("linus");
        refused(
                "acts.not-confirmed",
                () -> stage.act(() -> acts.perform(countAgain, countAgain.of(now(), stage.by("elena"), hand.now()))));
        refused("members.rule.in-office.no", () -> countAgain("ada"));
        assertThat(now().edition()).isEqualTo(1);

        countAgain("elena");
        assertThat(now().edition()).isEqualTo(2);
        assertThat(stage.trail(election.id())).endsWith("elections.counted-again");
        assertThat(stage.letters(stage.person("yuki"))).contains("elections.counted-again");
        refused("elections.rule.cannot-be-seated.no", () -> countAgain("elena"));
    }

    @Test
    void what_is_counted_is_not_counted_by_the_clock_again() {
        var again = countElection.of(now(), hand.now());
        refused("elections.rule.not-counted.no", () -> stage.act(() -> acts.performDue(countElection, again)));
    }

    @Test
    void the_secretary_is_told_whom_to_write_to_about_taking_office() {
        hand.moveTo(until());
        certify("elena");
        assertThat(toTheSecretary()).isEmpty();
        certify("omar");
        assertThat(toTheSecretary())
                .singleElement()
                .asString()
                .contains("Linus Halvorsen", stage.person("yuki").name());
    }

    private List<String> toTheSecretary() {
        return seats.entityManager()
                .createQuery(
                        "select body from Notice where person = :secretary and kind = 'elections.elected'",
                        String.class)
                .setParameter("secretary", stage.person("sofia").id())
                .getResultList();
    }

    @Test
    void the_calendar_says_until_when_a_result_can_be_challenged() {
        assertThat(calendar.after(hand.now()))
                .filteredOn(it -> it.key().equals("elections.calendar.challenge"))
                .extracting(CalendarEntry::at)
                .containsExactly(until());
    }

    @Test
    void a_challenge_is_answered_before_anybody_certifies() {
        var challenge = raised("ada");
        var own = raised("omar");
        refused("elections.rule.not-ones-own-challenge.no", () -> answered(own, "omar"));
        answered(own, "elena");
        hand.moveTo(until());

        refused("elections.rule.challenges-answered.no", () -> certify("elena"));
        answered(challenge, "elena");
        certify("elena");

        assertThat(challenges.byId(challenge.id()).orElseThrow().answer()).contains("Everything was in order.");
        refused("elections.rule.unanswered.no", () -> answered(challenge, "elena"));
    }

    @Test
    void only_members_challenge_and_only_while_there_is_time() {
        refused("elections.challenge-words-missing", () -> challenged(election, "ada", " "));
        hand.moveTo(until());
        refused("elections.rule.challenges-open.no", () -> raised("ada"));
    }

    @Test
    void whoever_stands_neither_certifies_nor_answers_though_they_have_joined_the_committee() {
        joinsTheCommittee("margaret");
        var challenge = raised("ada");

        refused("elections.rule.impartial.no", () -> answered(challenge, "margaret"));
        hand.moveTo(until());
        refused("elections.rule.impartial.no", () -> certify("margaret"));
    }

    @Test
    void whoever_withdraws_after_the_count_is_not_seated_and_the_next_is() {
        withdraws("linus");
        hand.moveTo(until());
        refused("elections.obstacle.WITHDREW.no", () -> certify("elena"));

        countAgain("elena");

        var result = results.byElectionId(election.id()).orElseThrow();
        assertThat(result.elected()).doesNotContain(number(election, "linus")).hasSize(2);
        assertThat(result.without()).contains("Linus Halvorsen");
        assertThat(results.editions(election.id())).hasSize(2);
        refused("elections.rule.challenges-over.no", () -> certify("elena"));
        hand.moveTo(challengeDays.until(result, election));
        certify("elena");
        certify("omar");
        assertThat(now().finalAt()).isPresent();
    }

    @Test
    void nothing_is_counted_again_while_everybody_can_be_seated() {
        refused("elections.rule.cannot-be-seated.no", () -> countAgain("elena"));
    }

    @Test
    void whoever_was_elected_elsewhere_meanwhile_does_not_hold_up_the_result_for_ever() {
        isElectedTo("linus", 6, hand.today(), TERMS.plusYears(2));
        hand.moveTo(until());
        refused("elections.obstacle.SEATED.no", () -> certify("elena"));

        countAgain("elena");
        hand.moveBy(Duration.ofDays(5));
        certify("elena");
        certify("omar");

        assertThat(now().finalAt()).isPresent();
        assertThat(List.of(holder(1, hand.today()), holder(2, hand.today())))
                .doesNotContain(stage.person("linus").id());
    }

    @Test
    void a_colleague_elected_meanwhile_and_not_yet_in_office_is_counted_when_the_seats_are_taken() {
        isElectedTo("lena", 6, TERMS.plusDays(30), TERMS.plusYears(2));
        hand.moveTo(until());
        refused("elections.obstacle.COLLEAGUE.no", () -> certify("elena"));

        countAgain("elena");

        assertThat(results.byElectionId(election.id()).orElseThrow().elected())
                .doesNotContain(number(election, "linus"))
                .hasSize(2);
    }

    @Test
    void nobody_undoes_an_election_by_the_employer_they_declare_after_the_list_was_final() {
        isElectedTo("mina", 6, TERMS.plusDays(30), TERMS.plusYears(2));
        for (var username : List.of("mina", "yuki")) {
            declares(username, employerOf("linus"));
        }
        hand.moveTo(until());

        refused("elections.rule.cannot-be-seated.no", () -> countAgain("elena"));
        certify("elena");
        certify("omar");

        assertThat(now().finalAt()).isPresent();
        assertThat(List.of(holder(1, TERMS), holder(2, TERMS)))
                .contains(stage.person("linus").id());
    }

    @Test
    void what_is_declared_after_the_list_was_final_decides_nothing_in_a_count_again_either() {
        declares("margaret", employerOf("yuki"));
        withdraws("linus");

        countAgain("elena");

        assertThat(results.byElectionId(election.id()).orElseThrow().elected())
                .containsExactlyInAnyOrder(number(election, "yuki"), number(election, "margaret"));
    }

    @Test
    void a_result_certified_after_the_terms_should_have_begun_keeps_the_cohorts_day() {
        var late = TERMS.plusDays(40);
        hand.moveTo(late);
        certify("elena");
        certify("omar");

        assertThat(seats.termsIn(1).getLast())
                .returns(late, TermOfOffice::fromDay)
                .returns(TERMS.plusYears(4), TermOfOffice::untilDay);
        assertThat(seats.termsIn(1)).anySatisfy(it -> assertThat(it.endedOn()).contains(late));
    }

    @Test
    void the_database_keeps_the_calendar_of_a_cohort() {
        assertThatThrownBy(() ->
                        stage.sql("update portal.term_of_office set until_day = until_day + 30 where seat_number = 3"))
                .hasMessageContaining("leaves the calendar of its cohort");
    }

    private void certify(String username) {
        certified(election, username);
    }

    private void countAgain(String username) {
        countedAgain(election, username);
    }

    private Challenge raised(String username) {
        return challenged(election, username, "The roll was wrong.");
    }

    private void answered(Challenge challenge, String username) {
        answered(election, challenge, username);
    }

    private void withdraws(String username) {
        withdraws(election, username);
    }

    private void declares(String username, String employer) {
        stage.act(() -> keepEmployments.declare(stage.person(username).id(), employer, hand.today(), hand.now()));
    }

    private String employerOf(String username) {
        return employers
                .on(hand.today(), rulebook.governing(election))
                .employerOf(stage.person(username).id())
                .orElseThrow();
    }

    private Election now() {
        return again(election);
    }

    private Instant until() {
        return challengeDays.until(results.byElectionId(election.id()).orElseThrow(), election);
    }
}
