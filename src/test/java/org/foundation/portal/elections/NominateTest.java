package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.Candidate.CandidateStanding;
import org.foundation.portal.elections.web.NominatePage;
import org.foundation.portal.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody is nominated in the by-election, and says yes, no, or not any more.
@OnDatabase
class NominateTest extends SampleElection {

    @Inject
    NominatePage page;

    @Inject
    StandingEligibility standingEligibility;

    private Election election;
    private int trailBefore;

    @BeforeEach
    void open() {
        election = byElection();
        trailBefore = stage.trail(election.id()).size();
    }

    @Test
    void a_member_nominates_somebody_who_is_asked_by_letter() {
        stage.signIn("ada");
        page.asked().setName(election.slug());
        page.setNominee(stage.person("theo").id().toString());
        page.load();
        page.setMembership(ownMembership("ada").toString());
        page.setReason("Keeps the books.");
        assertThat(page.nominate()).contains("done=true");

        assertThat(candidate(election, "theo").standing()).isEqualTo(CandidateStanding.ASKED);
        assertThat(happened()).containsExactly("elections.nominated");
        assertThat(stage.letters(stage.person("theo"))).containsExactly("elections.nominated");
        assertThat(page.getMine()).extracting(NominatePage.Mine::name).contains("Theo Marchetti");
    }

    @Test
    void a_second_member_joins_the_same_candidacy() {
        nominated(election, "ada", "theo");
        nominated(election, "omar", "theo");

        var candidacy = candidate(election, "theo");
        assertThat(candidates.nominationsOf(candidacy.id()))
                .extracting(Nomination::nominatedBy)
                .containsExactly(stage.person("ada").id(), stage.person("omar").id());
        assertThat(stage.letters(stage.person("theo"))).containsExactly("elections.nominated", "elections.nominated");
    }

    @Test
    void a_candidacy_lapses_when_it_is_declined() {
        nominated(election, "ada", "theo");
        refused("elections.rule.once.no", () -> nominated(election, "ada", "yuki"));

        declines(election, "theo");
        assertThat(candidate(election, "theo").standing()).isEqualTo(CandidateStanding.DECLINED);
        assertThat(candidates.nominationsOf(candidate(election, "theo").id()))
                .allMatch(it -> it.lapsedAt().isPresent());
        assertThat(happened()).containsExactly("elections.nominated", "elections.declined");
        assertThat(candidates.madeBy(election.id(), ownMembership("ada"))).isZero();
        refused("elections.rule.not-declined.no", () -> nominated(election, "omar", "theo"));
    }

    @Test
    void a_membership_of_somebody_else_nominates_nobody() {
        var theirs = ownMembership("ada");
        refused(
                "elections.rule.membership.no",
                () -> stage.act(() -> acts.perform(
                        nominate,
                        nominate.of(
                                again(election),
                                theirs,
                                stage.person("theo").id(),
                                "Keeps the books.",
                                stage.person("omar"),
                                hand.now()))));
        assertThat(happened()).isEmpty();
    }

    @Test
    void after_the_last_day_of_nominations_the_page_says_why_not() {
        hand.moveTo(election.nominations().closes());
        stage.signIn("ada");
        page.asked().setName(election.slug());
        page.setNominee(stage.person("theo").id().toString());
        page.load();
        page.setMembership(ownMembership("ada").toString());
        assertThat(page.getOffer().hindrances()).extracting(Verdict::rule).containsExactly("elections.rule.window");
        assertThat(page.getVerdicts()).anyMatch(it -> it.rule().equals("elections.rule.list-open") && it.satisfied());
        refused("elections.rule.window.no", page::nominate);
    }

    @Test
    void once_the_list_is_final_nobody_joins_it() {
        refused("elections.rule.list-open.no", () -> nominated(cohortA(), "ada", "theo"));
    }

    @Test
    void whoever_may_not_nominate_reads_why_among_their_eligibility() {
        declines(withTheo(), "theo");
        var ofTheo = standingEligibility.of(stage.person("theo"), hand.now());
        assertThat(ofTheo)
                .filteredOn(it -> it.act().equals("elections.eligible.stand"))
                .singleElement()
                .satisfies(it -> assertThat(it.verdicts())
                        .filteredOn(verdict -> !verdict.satisfied())
                        .extracting(Verdict::rule)
                        .contains("elections.rule.not-declined"));
        assertThat(ofTheo)
                .filteredOn(it -> it.act().equals("elections.eligible.nominate"))
                .allSatisfy(it ->
                        assertThat(it.verdicts()).extracting(Verdict::rule).contains("elections.rule.list-open"));
    }

    @Test
    void whoever_says_yes_is_named_and_may_put_it_in_other_words() {
        consents(withTheo(), "theo", true);
        var yes = candidate(election, "theo");
        assertThat(yes.standing()).isEqualTo(CandidateStanding.CONSENTED);
        assertThat(happened()).containsExactly("elections.nominated", "elections.consented");

        hand.moveBy(java.time.Duration.ofHours(1));
        stage.act(() -> acts.perform(
                consentToStand,
                consentToStand.of(
                        candidate(election, "theo"), "In other words", false, stage.person("theo"), hand.now())));
        assertThat(candidate(election, "theo").statement()).isEqualTo("In other words");
        assertThat(happened()).containsExactly("elections.nominated", "elections.consented");
        refused("elections.rule.asked.no", () -> declines(election, "theo"));
    }

    @Test
    void the_list_does_not_wait_for_whoever_has_not_answered() {
        withTheo();
        hand.moveTo(election.listAt());
        refused("elections.rule.in-time.no", () -> consents(election, "theo", true));
        declines(election, "theo");
    }

    @Test
    void nobody_answers_for_somebody_else() {
        withTheo();
        var theirs = candidate(election, "theo");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> declineNomination.of(theirs, stage.person("ada"), hand.now()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void saying_no_and_withdrawing_are_confirmed_first() {
        withTheo();
        refused(
                "acts.not-confirmed",
                () -> stage.act(() -> acts.perform(
                        declineNomination,
                        declineNomination.of(candidate(election, "theo"), stage.person("theo"), hand.now()))));
        consents(election, "theo", true);
        refused(
                "acts.not-confirmed",
                () -> stage.act(() -> acts.perform(
                        withdrawCandidacy,
                        withdrawCandidacy.of(candidate(election, "theo"), stage.person("theo"), hand.now()))));
        assertThat(candidate(election, "theo").standing()).isEqualTo(CandidateStanding.CONSENTED);
    }

    @Test
    void whoever_withdraws_does_so_once_and_is_not_nominated_again() {
        consents(withTheo(), "theo", true);
        withdraws(election, "theo");
        assertThat(happened()).endsWith("elections.withdrawn");
        refused("elections.rule.in-the-running.no", () -> withdraws(election, "theo"));
        refused("elections.rule.to-answer.no", () -> consents(election, "theo", true));
        refused("elections.rule.not-declined.no", () -> nominated(election, "omar", "theo"));
    }

    @Test
    void nobody_withdraws_from_an_election_that_was_cancelled() {
        consents(withTheo(), "theo", true);
        cancelled(election, "elena");
        refused("elections.rule.not-final.no", () -> withdraws(election, "theo"));
    }

    private Election withTheo() {
        nominated(election, "ada", "theo");
        return election;
    }

    private java.util.List<String> happened() {
        var trail = stage.trail(election.id());
        return trail.subList(trailBefore, trail.size());
    }
}
