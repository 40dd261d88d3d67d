package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.Candidate.CandidateStanding;
import org.foundation.portal.elections.web.AcceptPage;
import org.foundation.portal.elections.web.CertifyPage;
import org.foundation.portal.elections.web.EarlierCounts;
import org.foundation.portal.elections.web.ElectionMoments;
import org.foundation.portal.elections.web.ResultPage;
import org.foundation.portal.elections.web.ReviewPage;
import org.foundation.portal.elections.web.Roster;
import org.foundation.portal.elections.web.ShowPage;
import org.foundation.portal.elections.web.Withdrawals;
import org.foundation.portal.platform.FoundationText;
import org.junit.jupiter.api.Test;

/// What the pages of an election offer, say and ask before they do it.
@OnDatabase
class ElectionPagesTest extends SampleElection {

    static final LocalDate TERMS = LocalDate.of(2026, 11, 20);

    @Inject
    CertifyPage certifyPage;

    @Inject
    ResultPage resultPage;

    @Inject
    ShowPage showPage;

    @Inject
    AcceptPage acceptPage;

    @Inject
    ReviewPage reviewPage;

    @Inject
    Withdrawals withdrawals;

    @Test
    void a_signature_is_offered_when_the_days_for_challenges_are_over_and_not_before() {
        var election = counted();
        stage.signIn("elena");
        certifyPage.asked().setName(election.slug());
        certifyPage.load();
        assertThat(certifyPage.getOffer().hindrances())
                .extracting(Verdict::rule)
                .containsExactly("elections.rule.challenges-over");

        hand.moveTo(certifyPage.getChallengeUntil());
        stage.nextRequest();
        certifyPage.asked().setName(election.slug());
        assertThat(certifyPage.getOffer().open()).isTrue();
        certifyPage.setSure(true);
        certifyPage.certify();

        assertThat(again(election).certifications())
                .containsKey(stage.person("elena").id());
    }

    @Test
    void the_page_to_certify_names_who_cannot_be_seated_and_leads_to_another_count() {
        var election = counted();
        isElectedTo("lena", 6, TERMS.plusDays(30), TERMS.plusYears(2));
        hand.moveBy(Duration.ofDays(5));
        stage.signIn("elena");
        certifyPage.asked().setName(election.slug());
        assertThat(certifyPage.getObstacles())
                .singleElement()
                .returns(Obstacle.ObstacleReason.COLLEAGUE, Obstacle::why)
                .returns("Linus Halvorsen", Obstacle::name)
                .returns("Meridian Hosting GmbH", Obstacle::because);
        assertThat(certifyPage.getOffer().open()).isFalse();

        certifyPage.setSure(true);
        certifyPage.countAgain();

        stage.nextRequest();
        resultPage.asked().setName(election.slug());
        resultPage.load();
        assertThat(resultPage.getWinners()).doesNotContain("Linus Halvorsen").contains("Yuki Tanabe");
        assertThat(resultPage.getEarlier()).singleElement().returns("Linus Halvorsen", EarlierCounts.Earlier::without);
        assertThat(resultPage.isChallengeOpen()).isTrue();
    }

    @Test
    void terms_of_an_election_that_was_extended_begin_after_its_close() {
        var election = cohortA();
        hand.moveTo(TERMS.plusDays(1));
        stage.tick();
        showPage.setSlug(election.slug());
        showPage.load();

        assertThat(again(election).poll().extensions()).isNotEmpty();
        assertThat(showPage.getMoments().getLast())
                .returns("Terms begin", ElectionMoments.Moment::title)
                .returns(showPage.getResultBy(), ElectionMoments.Moment::on);
    }

    @Test
    void the_close_is_told_one_way_in_the_first_sentence_and_in_the_calendar() {
        var election = cohortA();
        showPage.setSlug(election.slug());
        showPage.load();

        assertThat(showPage.getLead())
                .contains(", 24:00 ")
                .contains(FoundationText.until(election.poll().voting().closes()));
        assertThat(showPage.getMoments())
                .filteredOn(ElectionMoments.Moment::ends)
                .extracting(ElectionMoments.Moment::title)
                .containsExactly("Nominations close", "Voting closes");
    }

    @Test
    void an_election_that_was_cancelled_has_no_days_to_come() {
        var election = byElection();
        cancelled(election, "elena");
        showPage.setSlug(election.slug());
        showPage.load();

        assertThat(showPage.getMoments())
                .extracting(ElectionMoments.Moment::state)
                .containsOnly("past");
        assertThat(showPage.getMoments().getLast()).returns("Cancelled", ElectionMoments.Moment::title);
    }

    @Test
    void whoever_withdrew_from_the_final_list_is_named_once() {
        var election = cohortA();
        stage.signIn("linus");
        acceptPage.setSlug(election.slug());
        acceptPage.setName(candidate(election, "linus").slug());
        acceptPage.load();
        acceptPage.ask();
        acceptPage.withdraw();
        stage.nextRequest();
        showPage.setSlug(election.slug());
        showPage.load();

        assertThat(withdrawals.in(again(election).poll()))
                .extracting(Withdrawals.Withdrawal::name)
                .containsExactly("Linus Halvorsen");
        assertThat(showPage.getFormer()).extracting(Roster.RosterEntry::name).doesNotContain("Linus Halvorsen");
    }

    @Test
    void withdrawing_asks_first() {
        var election = cohortA();
        stage.signIn("linus");
        acceptPage.setSlug(election.slug());
        acceptPage.setName(candidate(election, "linus").slug());
        acceptPage.load();
        assertThat(acceptPage.getWithdrawing().open()).isTrue();
        refused("acts.not-confirmed", acceptPage::withdraw);

        acceptPage.ask();
        assertThat(acceptPage.isSure()).isTrue();
        assertThat(candidate(election, "linus").standing()).isEqualTo(CandidateStanding.ACCEPTED);
        acceptPage.withdraw();

        assertThat(candidate(election, "linus").standing()).isEqualTo(CandidateStanding.WITHDRAWN);
    }

    @Test
    void refusing_somebody_who_meets_every_rule_asks_first() {
        var election = byElection();
        stage.signIn("elena");
        reviewPage.asked().setName(election.slug());
        reviewPage.setName(candidate(election, "lena").slug());
        reviewPage.load();
        reviewPage.setAccepted(false);
        reviewPage.setReason("I do not like it.");

        reviewPage.review();
        assertThat(reviewPage.isAsking()).isTrue();
        assertThat(candidate(election, "lena").standing()).isEqualTo(CandidateStanding.CONSENTED);
        reviewPage.review();

        assertThat(candidate(election, "lena").standing()).isEqualTo(CandidateStanding.REFUSED);
    }

    private Election counted() {
        var election = cohortA();
        votedFor(election, "linus", "yuki", "margaret");
        closed(election);
        return again(election);
    }
}
