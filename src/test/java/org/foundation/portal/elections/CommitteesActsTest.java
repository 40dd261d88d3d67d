package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.util.List;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.Candidate.CandidateStanding;
import org.foundation.portal.elections.ReviewCandidate.Case.Judgement;
import org.foundation.portal.elections.web.CancelPage;
import org.foundation.portal.elections.web.ReviewPage;
import org.foundation.portal.elections.web.ShowPage;
import org.junit.jupiter.api.Test;

/// What the election committee does before the count: it reviews, and it cancels.
@OnDatabase
class CommitteesActsTest extends SampleElection {

    @Inject
    CancelPage cancelPage;

    @Inject
    ReviewPage reviewPage;

    @Inject
    ShowPage showPage;

    @Inject
    ElectionActs electionActs;

    @Inject
    AdvanceList advanceList;

    @Inject
    SendBack sendBack;

    @Inject
    FreezeList freezeList;

    @Test
    void an_election_is_cancelled_with_a_reason_and_once() {
        var election = byElection();
        stage.signIn("elena");
        cancelPage.asked().setName(election.slug());
        cancelPage.load();
        cancelPage.setReason("The seat was filled.");
        assertThat(cancelPage.getOffer().open()).isTrue();
        refused("acts.not-confirmed", cancelPage::cancel);
        cancelPage.setSure(true);
        assertThat(cancelPage.cancel()).startsWith("/elections/");

        assertThat(again(election).stageAt(hand.now())).isEqualTo(ElectionStage.CANCELLED);
        assertThat(stage.trail(election.poll().id())).endsWith("polls.cancelled");
        assertThat(stage.letters(stage.person("ada"))).contains("polls.cancelled");
        assertThat(cancelPage.getOffer().hindrances())
                .extracting(Verdict::rule)
                .containsExactly("elections.rule.not-over");
        refused("elections.rule.not-over.no", cancelPage::cancel);
    }

    @Test
    void nobody_but_the_committee_cancels_or_reviews() {
        var election = byElection();
        refused("members.rule.in-office.no", () -> cancelled(election, "ada"));
        refused("members.rule.in-office.no", () -> reviewed(election, "lena", true, "sofia"));
    }

    @Test
    void the_page_of_an_election_offers_what_would_be_accepted_and_says_why_not() {
        var election = byElection();
        stage.signIn("elena");
        showPage.setSlug(election.slug());
        showPage.load();
        assertThat(showPage.getActs())
                .filteredOn(Offer::open)
                .extracting(Offer::name)
                .containsExactly("elections.review", "elections.cancel");
        assertThat(showPage.getActs())
                .filteredOn(it -> it.name().equals("elections.certify"))
                .flatExtracting(Offer::hindrances)
                .extracting(Verdict::rule)
                .containsExactly("elections.rule.preliminary");
        stage.signOut();
        showPage.setSlug(election.slug());
        showPage.load();
        assertThat(showPage.getActs()).isEmpty();
    }

    @Test
    void a_member_is_offered_nothing_of_the_committees() {
        assertThat(electionActs.of(byElection(), stage.by("ada"), hand.now()))
                .extracting(Offer::name)
                .containsExactly("elections.challenge");
    }

    @Test
    void whoever_is_accepted_is_told_why_and_once() {
        var election = byElection();
        reviewed(election, "lena", true, "elena");
        assertThat(stage.letters(stage.person("lena"))).containsExactly("elections.accepted");
        assertThat(stage.trail(election.id())).endsWith("elections.accepted");
        refused("elections.rule.has-said-yes.no", () -> reviewed(election, "lena", false, "elena"));
        refused("elections.rule.has-said-yes.no", () -> reviewed(election, "sam", true, "elena"));
    }

    @Test
    void whoever_is_refused_is_told_why() {
        var election = byElection();
        reviewed(election, "lena", false, "elena");
        assertThat(stage.letters(stage.person("lena"))).containsExactly("elections.refused");
        assertThat(stage.trail(election.id())).endsWith("elections.refused");
        assertThat(candidate(election, "lena").review().orElseThrow().reviewReason())
                .isEqualTo("By the rules.");
    }

    @Test
    void whoever_meets_every_rule_is_refused_only_when_that_is_confirmed() {
        var election = byElection();
        refused(
                "acts.not-confirmed",
                () -> stage.act(() -> acts.perform(reviewCandidate, review(election, "lena", false, "elena"))));
        stage.act(() -> acts.perform(reviewCandidate, review(election, "lena", true, "elena")));
        assertThat(candidate(election, "lena").standing()).isEqualTo(CandidateStanding.ACCEPTED);
    }

    @Test
    void a_statement_is_judged_as_it_was_read() {
        var election = byElection();
        refused(
                "elections.rule.as-read.no",
                () -> stage.act(() -> acts.perform(
                        reviewCandidate,
                        reviewCandidate.of(
                                candidate(election, "lena"),
                                again(election),
                                new Judgement(true, "By the rules.", "Something else"),
                                stage.by("elena"),
                                hand.now()))));
        assertThat(candidate(election, "lena").standing()).isEqualTo(CandidateStanding.CONSENTED);
    }

    @Test
    void nobody_decides_about_themselves() {
        var election = byElection();
        joinsTheCommittee("lena");
        refused("elections.rule.not-oneself-reviewed.no", () -> reviewed(election, "lena", true, "lena"));
    }

    @Test
    void nothing_is_reviewed_once_the_list_is_final() {
        refused("elections.rule.list-open.no", () -> reviewed(cohortA(), "linus", false, "elena"));
    }

    @Test
    void a_form_without_a_decision_says_so() {
        var election = byElection();
        stage.signIn("elena");
        reviewPage.asked().setName(election.slug());
        reviewPage.setName(candidate(election, "lena").slug());
        reviewPage.load();
        assertThat(reviewPage.getOffer().open()).isTrue();
        refused("elections.review.nothing-chosen", reviewPage::review);
    }

    @Test
    void a_list_waits_until_it_is_due_everybody_is_reviewed_and_somebody_stands() {
        var election = byElection();
        assertThat(hindrances(election))
                .containsExactly("elections.rule.list-due", "elections.rule.everybody-reviewed");
        stage.act(() -> advanceList.advance(election, hand.now()));
        assertThat(again(election).poll().ballot()).isEmpty();

        reviewed(election, "lena", true, "elena");
        hand.moveTo(election.listAt());
        assertThat(hindrances(election)).isEmpty();
        stage.act(() -> advanceList.advance(again(election), hand.now()));
        assertThat(again(election).poll().ballot()).isPresent();
        assertThat(stage.trail(election.id())).endsWith("elections.listed");
        assertThat(hindrances(election)).containsExactly("elections.rule.list-open");
    }

    @Test
    void a_list_of_nobody_is_not_final() {
        var election = byElection();
        withdraws(election, "femke");
        reviewed(election, "lena", false, "elena");
        hand.moveTo(election.listAt());
        assertThat(hindrances(election)).containsExactly("elections.rule.somebody-stands");
    }

    @Test
    void only_whoever_no_longer_meets_a_rule_is_sent_back_and_only_when_the_list_is_due() {
        var election = byElection();
        reviewed(election, "lena", true, "elena");
        hand.moveTo(election.listAt());
        var lena = sendBack.of(candidate(election, "lena"), again(election), hand.now());
        assertThat(acts.offer(sendBack, lena).hindrances())
                .extracting(Verdict::rule)
                .containsExactly("elections.rule.fails-a-rule");
        joinsTheCommittee("lena");
        stage.act(
                () -> acts.performDue(sendBack, sendBack.of(candidate(election, "lena"), again(election), hand.now())));
        assertThat(candidate(election, "lena").standing()).isEqualTo(CandidateStanding.CONSENTED);
        assertThat(stage.trail(election.id())).endsWith("elections.back-to-review");
    }

    private List<String> hindrances(Election election) {
        return acts.offer(freezeList, freezeList.of(again(election), hand.now())).hindrances().stream()
                .map(Verdict::rule)
                .toList();
    }
}
