package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.board.Cohort;
import org.foundation.portal.elections.Candidate.CandidateStanding;
import org.foundation.portal.elections.web.NominatePage;
import org.foundation.portal.elections.web.NomineeSearch;
import org.foundation.portal.members.Representation;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.tally.Cap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// From the call to the close: who may be nominated, who decides, who withdraws, and which seats are called for.
@OnDatabase
class RunElectionTest extends SampleElection {

    static final LocalDate TERMS = LocalDate.of(2026, 11, 20);

    @Inject
    DueSeats dueSeats;

    @Inject
    CallElection callElection;

    @Inject
    Results results;

    @Inject
    CandidacyCases candidacyCases;

    @Inject
    Agreements agreements;

    @Inject
    NominatePage nominatePage;

    @Test
    void a_cohort_whose_terms_have_run_out_is_elected_late_and_keeps_its_day() {
        var election = cohortA();
        cancelled(election, "elena");
        hand.moveTo(LocalDate.of(2027, 3, 1));

        var seatsDue = due(Cohort.A);
        assertThat(seatsDue.seats()).containsExactly(1, 2);
        assertThat(seatsDue.termFrom()).isEqualTo(TERMS);
        assertThat(seatsDue.termUntil()).isEqualTo(TERMS.plusYears(4));

        var late = call(seatsDue);
        assertThat(late.termFrom()).isAfter(hand.today());
        assertThat(late.termUntil()).isEqualTo(TERMS.plusYears(4));
        assertThat(dueSeats.on(hand.today()))
                .extracting(DueSeats.SeatsDue::cohort)
                .doesNotContain(Cohort.A);
    }

    @Test
    void a_cohort_elected_too_late_is_called_with_a_reason_on_record() {
        var election = cohortA();
        cancelled(election, "elena");

        refused("elections.rule.waived.no", () -> call(due(Cohort.A), null));

        assertThat(call(due(Cohort.A), "The first vote was cancelled.").termFrom())
                .isEqualTo(TERMS);
    }

    @Test
    void a_vacant_seat_is_elected_with_its_cohort_when_a_by_election_would_come_too_late() {
        var election = cohortA();
        cancelled(election, "elena");
        hand.moveTo(TERMS.minusDays(30));
        stage.sql("update portal.term_of_office set ended_on = '%s', ending = 'RESIGNED' where seat_number = 2"
                .formatted(hand.today()));

        assertThat(dueSeats.on(hand.today()))
                .filteredOn(it -> it.cohort() == Cohort.A)
                .singleElement()
                .returns(List.of(1, 2), DueSeats.SeatsDue::seats)
                .returns(TERMS, DueSeats.SeatsDue::termFrom);
    }

    @Test
    void whoever_withdraws_after_the_list_stays_on_the_paper_and_the_count_passes_them_over() {
        var election = cohortA();
        votedFor(election, "linus", "yuki", "margaret");

        withdraws(election, "linus");
        closed(election);

        var result = results.byElectionId(election.id()).orElseThrow();
        assertThat(result.contest().withdrawn()).containsExactly(number(election, "linus"));
        assertThat(result.elected()).contains(number(election, "yuki"), number(election, "margaret"));
        assertThat(candidate(election, "linus").withdrawnAt()).isPresent();
    }

    @Test
    void nobody_stands_in_two_elections_at_once() {
        var by = byElection();
        refused("elections.rule.not-elsewhere.no", () -> nominated(by, "ada", "margaret"));
    }

    @Test
    void somebody_nominated_in_two_elections_says_yes_in_one() {
        var by = byElection();
        var other = another(by);
        nominated(by, "ada", "theo");
        consents(by, "theo", true);

        refused("elections.rule.stands-elsewhere.no", () -> consents(other, "theo", true));
    }

    /// For seat 8, while nominations for seat 6 are open as well; theo is nominated there before he answers here.
    private Election another(Election by) {
        stage.sql("update portal.term_of_office set ended_on = '%s', ending = 'RESIGNED' where seat_number = 8"
                .formatted(hand.today()));
        var election = call(due(Cohort.D));
        hand.moveTo(election.nominations().opens().plusSeconds(60));
        var other = elections.asked(election.slug());
        nominated(other, "ada", "theo");
        assertThat(by.nominations().contains(hand.now())).isTrue();
        return other;
    }

    @Test
    void the_membership_of_an_employer_does_not_make_somebody_a_member() {
        refused("elections.rule.nominee-standing.no", () -> nominated(byElection(), "ada", "femke"));
    }

    @Test
    void whoever_votes_for_a_sponsor_finds_its_representative_and_themselves() {
        actsFor("haruto", "joost");
        stage.signIn("joost");
        nominatePage.asked().setName(byElection().slug());

        nominatePage.setWanted("Joost");
        assertThat(nominatePage.getFound())
                .extracting(NomineeSearch.Found::name)
                .containsExactly("Joost Visser");
        nominatePage.setWanted("Haruto");
        assertThat(nominatePage.getFound())
                .as("neither employed there nor a member, but acts for it")
                .extracting(NomineeSearch.Found::name)
                .containsExactly("Haruto Ishikawa");
    }

    @Test
    void whoever_says_yes_has_accepted_the_policies_of_the_office() {
        var by = byElection();
        nominated(by, "ada", "theo");

        refused("elections.rule.bound.no", () -> consents(by, "theo", false));
        consents(by, "theo", true);

        assertThat(agreements.hasAccepted(
                        stage.person("theo").id(), List.of("conflict-of-interest", "code-of-conduct"), hand.today()))
                .isTrue();
        assertThat(candidacyCases.toAccept(stage.person("theo").id(), hand.now()))
                .isEmpty();
    }

    @Test
    void a_candidate_who_joins_the_committee_decides_nothing_in_that_election() {
        var by = byElection();
        joinsTheCommittee("femke");

        refused("elections.rule.impartial.no", () -> reviewed(by, "lena", true, "femke"));
        refused("elections.rule.impartial.no", () -> cancelled(by, "femke"));
        reviewed(by, "lena", true, "elena");
        assertThat(candidate(by, "lena").standing()).isEqualTo(CandidateStanding.ACCEPTED);
    }

    @Test
    void every_rule_is_asked_again_when_the_list_falls_due() {
        var by = byElection();
        reviewed(by, "lena", true, "elena");
        joinsTheCommittee("femke");
        hand.moveTo(by.listAt().plusSeconds(60));

        stage.tick();

        assertThat(again(by).poll().ballot()).isEmpty();
        assertThat(candidate(by, "femke").standing()).isEqualTo(CandidateStanding.CONSENTED);
        refused("elections.rule.not-committee.no", () -> reviewed(by, "femke", true, "elena"));
        reviewed(by, "femke", false, "elena");
        stage.tick();
        assertThat(again(by).poll().options()).extracting(it -> it.label()).containsExactly("Lena Brodsky");
    }

    @Test
    void the_list_counts_directors_who_are_elected_and_not_yet_in_office() {
        var by = byElection();
        reviewed(by, "lena", true, "elena");
        isElectedTo("linus", 1, TERMS, TERMS.plusYears(4));
        hand.moveTo(by.listAt().plusSeconds(60));

        stage.tick();

        assertThat(again(by).caps()).singleElement().returns(1, Cap::held).returns("Meridian Hosting GmbH", Cap::name);
    }

    @Test
    void a_representative_without_a_declared_employer_is_a_colleague_all_the_same() {
        var by = byElection();
        reviewed(by, "lena", true, "elena");
        stage.sql("update portal.employment set until_day = from_day + 1 where person_id = '%s'"
                .formatted(stage.person("linus").id()));
        isElectedTo("linus", 1, hand.today().plusDays(1), TERMS.plusYears(4));
        hand.moveTo(by.listAt().plusSeconds(60));

        stage.tick();

        assertThat(again(by).caps())
                .singleElement()
                .returns(1, Cap::held)
                .returns(List.of(number(again(by), "lena")), Cap::members);
    }

    private DueSeats.SeatsDue due(Cohort cohort) {
        return dueSeats.on(hand.today()).stream()
                .filter(it -> it.cohort() == cohort)
                .findFirst()
                .orElseThrow();
    }

    private Election call(DueSeats.SeatsDue seatsDue) {
        return call(seatsDue, null);
    }

    private Election call(DueSeats.SeatsDue seatsDue, @Nullable String waiver) {
        var today = hand.today();
        var days = Timetable.forElection(today, today, today.plusDays(50), rulebook.on(today));
        return stage.act(() -> acts.perform(
                        callElection,
                        callElection.of(seatsDue, days, "Resolution", waiver, stage.by("elena"), hand.now()),
                        true)
                .election());
    }

    /// Besides whoever votes for the membership.
    private void actsFor(String username, String voter) {
        UUID membership = electorate
                .of(stage.person(voter).id(), hand.today(), rulebook.on(hand.today()))
                .getFirst()
                .membershipId();
        stage.act(() -> seats.entityManager()
                .persist(new Representation(
                        membership,
                        stage.person(username).id(),
                        false,
                        hand.today().minusDays(3),
                        null,
                        hand.now())));
    }
}
