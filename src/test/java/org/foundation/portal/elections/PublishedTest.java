package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.Ranking;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.elections.web.RecountPage;
import org.foundation.portal.elections.web.ResultPage;
import org.foundation.portal.elections.web.ShowPage;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.site.web.Site;
import org.foundation.portal.tally.words.CountReport;
import org.foundation.portal.tally.words.TallyTexts;
import org.junit.jupiter.api.Test;

/// What everybody sees of an election in which sponsors voted, and of one in which none did.
@OnDatabase
class PublishedTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Box box;

    @Inject
    Elections elections;

    @Inject
    Results results;

    @Inject
    RunPoll runPoll;

    @Inject
    Rulebook rulebook;

    @Inject
    SeatsAtStake seatsAtStake;

    @Inject
    Counts counts;

    @Inject
    ResultPage resultPage;

    @Inject
    RecountPage recountPage;

    @Inject
    ShowPage showPage;

    @Test
    void ballots_among_which_a_weight_is_rare_are_left_out_with_all_that_could_be_worked_out_from_them() {
        var poll = sponsorsHaveVoted();

        stage.nextRequest();
        resultPage.asked().setName(poll.slug());
        resultPage.load();
        recountPage.asked().setName(poll.slug());

        assertThat(resultPage.isBallotsShown()).isFalse();
        assertThat(resultPage.getStory().chapters()).isNotEmpty();
        assertThat(resultPage.isConfirmed()).isTrue();
        assertThat(resultPage.getCaps()).isNotEmpty();
        assertThat(resultPage.isCapsCompared()).isFalse();
        assertThat(resultPage.getWithoutCaps()).isEmpty();
        assertThatThrownBy(recountPage::load).hasMessageContaining("elections.ballots-left-out");
    }

    @Test
    void the_report_of_a_count_whose_ballots_are_left_out_tells_of_that_count_only() {
        var poll = sponsorsHaveVoted();
        var election = elections.asked(poll.slug());
        var result = results.byElectionId(election.id()).orElseThrow();
        var whole = CountReport.write(counts.of(election, result), TallyTexts.in(Locale.ENGLISH));

        assertThat(CountReport.write(
                        counts.published(election, result, rulebook.governing(election)),
                        TallyTexts.in(Locale.ENGLISH)))
                .isEqualTo(CountReport.write(counts.of(election, result).alone(), TallyTexts.in(Locale.ENGLISH)))
                .isNotEqualTo(whole);
    }

    @Test
    void the_commitment_fits_the_stored_ballots_and_the_salt_only() {
        var poll = sponsorsHaveVoted();
        var result = results.byElectionId(elections.asked(poll.slug()).id()).orElseThrow();
        var salt = result.salt().orElseThrow();

        assertThat(result.commitment()).isEqualTo(Seal.commitment(salt, result.blt()));
        assertThat(result.commitment()).isNotEqualTo(Seal.commitment("", result.blt()));
        assertThat(result.json()).doesNotContain(salt);
    }

    @Test
    void ballots_that_enough_share_in_every_weight_are_shown_to_everybody() {
        var past = elections.all().getLast().poll();

        stage.nextRequest();
        resultPage.asked().setName(past.slug());
        resultPage.load();
        recountPage.asked().setName(past.slug());
        recountPage.load();

        assertThat(resultPage.isBallotsShown()).isTrue();
        assertThat(recountPage.getWinners()).isNotEmpty();
    }

    @Test
    void the_paper_says_how_many_seats_there_are_and_who_cannot_have_one() {
        assertThat(seatsAtStake.of(open()))
                .map(Site::say)
                .contains("2 seats are to be filled.")
                .anyMatch(it -> it.startsWith("Awa Sarr cannot be seated: Baobab Telecom"));
    }

    @Test
    void whoever_has_voted_reads_so_on_the_page_of_the_election() {
        var poll = open();
        assertThat(voted(poll)).isFalse();

        cast("ada", poll);

        assertThat(voted(poll)).isTrue();
    }

    private boolean voted(Poll poll) {
        stage.signIn("ada");
        showPage.setSlug(poll.slug());
        showPage.load();
        return showPage.isVoted();
    }

    private Poll open() {
        return elections.all().stream()
                .filter(it -> it.stageAt(hand.now()) == org.foundation.portal.elections.ElectionStage.VOTING)
                .map(Election::poll)
                .findFirst()
                .orElseThrow();
    }

    private Poll sponsorsHaveVoted() {
        var poll = open();
        for (var username : List.of("ada", "grace", "margaret", "omar", "marisol", "linus")) {
            cast(username, poll);
        }
        hand.moveTo(poll.voting().closes().plusSeconds(60));
        runPoll.advance(poll.id(), hand.now());
        return poll;
    }

    private void cast(String username, Poll poll) {
        var voter = stage.person(username);
        for (var line : box.linesOf(voter, poll)) {
            box.castFirst(Box.freshCode(), voter, line.membershipId(), poll.id(), Ranking.of(List.of(1)));
        }
    }
}
