package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.elections.Candidate.CandidateStanding;
import org.foundation.portal.elections.web.AcceptPage;
import org.foundation.portal.elections.web.CertifyPage;
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

    @Inject
    CancelElection cancelElection;

    @Test
    void a_signature_is_offered_when_the_days_for_challenges_are_over_and_not_before() {
        var election = counted();
        stage.signIn("elena");
        certifyPage.asked().setName(election.slug());
        certifyPage.load();
        assertThat(certifyPage.isChallengeable()).isTrue();
        assertThat(certifyPage.isOpen()).isFalse();

        hand.moveTo(certifyPage.getChallengeUntil());
        stage.nextRequest();
        certifyPage.asked().setName(election.slug());
        assertThat(certifyPage.isOpen()).isTrue();
        certifyPage.setLooked(true);
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
        assertThat(certifyPage.isOpen()).isFalse();

        certifyPage.countAgain();

        stage.nextRequest();
        resultPage.asked().setName(election.slug());
        resultPage.load();
        assertThat(resultPage.getWinners()).doesNotContain("Linus Halvorsen").contains("Yuki Tanabe");
        assertThat(resultPage.getEarlier()).singleElement().returns("Linus Halvorsen", ResultPage.Earlier::without);
        assertThat(resultPage.isChallengeable()).isTrue();
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
                .returns("Terms begin", ShowPage.Moment::title)
                .returns(showPage.getResultBy(), ShowPage.Moment::on);
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
                .filteredOn(ShowPage.Moment::ends)
                .extracting(ShowPage.Moment::title)
                .containsExactly("Nominations close", "Voting closes");
    }

    @Test
    void an_election_that_was_cancelled_has_no_days_to_come() {
        var election = byElection();
        stage.act(() -> cancelElection.cancel(election, "The seat was filled.", stage.person("elena"), hand.now()));
        showPage.setSlug(election.slug());
        showPage.load();

        assertThat(showPage.getMoments()).extracting(ShowPage.Moment::state).containsOnly("past");
        assertThat(showPage.getMoments().getLast()).returns("Cancelled", ShowPage.Moment::title);
    }

    @Test
    void whoever_withdrew_from_the_final_list_is_named_once() {
        var election = cohortA();
        stage.signIn("linus");
        acceptPage.setSlug(election.slug());
        acceptPage.setName(candidate(election, "linus").slug());
        acceptPage.load();
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
        assertThat(acceptPage.isWithdrawable()).isTrue();
        assertThat(acceptPage.isListed()).isTrue();

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
        reviewPage.setSlug(election.slug());
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
