package org.foundation.portal.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.people.Refused.refused;

import jakarta.inject.Inject;
import java.util.Set;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.HandClock;
import org.foundation.portal.acts.OnDatabase;
import org.foundation.portal.acts.Stage;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.RunPoll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The sample's open question is closed with its quorum, and its answers are counted.
@OnDatabase
class CertifyDecisionTest {

    @Inject
    Stage stage;

    @Inject
    HandClock hand;

    @Inject
    Decisions decisions;

    @Inject
    RunPoll runPoll;

    @Inject
    CountDecision count;

    @Inject
    CertifyDecision certify;

    @Inject
    WithdrawDecision withdraw;

    @Inject
    Acts acts;

    private String slug;

    @BeforeEach
    void find() {
        slug = decisions.notOver().stream()
                .filter(it -> it.poll().phaseAt(hand.now()) == Phase.VOTING)
                .findFirst()
                .orElseThrow()
                .poll()
                .slug();
    }

    @Test
    void the_answers_are_counted_in_the_act_that_closes_the_vote_and_recorded_after_it() {
        assertThat(now().answers()).isEmpty();

        close();

        assertThat(now().answers()).isPresent();
        assertThat(stage.trail(now().poll().id())).endsWith("polls.closed", "decisions.failed");
        refused("decisions.rule.not-counted.no", () -> acts.performDue(count, count.of(now(), hand.now())));
    }

    @Test
    void two_officers_make_the_result_final_and_the_voters_hear_of_it_once() {
        close();
        sign("sofia", Office.SECRETARY);
        assertThat(stage.letters(stage.person("ada"))).doesNotContain("decisions.failed");

        sign("omar", Office.ELECTION_COMMITTEE);

        assertThat(now().certificates())
                .extracting(Certificate::name)
                .containsExactly(
                        stage.person("sofia").name(), stage.person("omar").name());
        assertThat(stage.trail(now().poll().id()))
                .endsWith("decisions.certified", "decisions.certified", "decisions.final");
        assertThat(stage.letters(stage.person("ada"))).containsOnlyOnce("decisions.failed");
        refused("decisions.rule.not-final.no", () -> sign("elena", Office.ELECTION_COMMITTEE));
    }

    @Test
    void nobody_signs_before_the_count_nor_twice_nor_by_a_slip() {
        refused("decisions.rule.counted.no", () -> sign("sofia", Office.SECRETARY));
        close();
        refused("acts.not-confirmed", () -> acts.perform(certify, signing("sofia", Office.SECRETARY)));
        sign("sofia", Office.SECRETARY);

        refused("decisions.rule.not-yours-yet.no", () -> sign("sofia", Office.SECRETARY));
        assertThat(now().certificates()).hasSize(1);
    }

    @Test
    void the_chair_does_not_certify_and_is_not_offered_it() {
        close();
        var offer = acts.offer(certify, signing("dora", Office.CHAIR));

        assertThat(offer.shown()).isFalse();
        refused("members.rule.in-office.no", () -> sign("dora", Office.CHAIR));
    }

    @Test
    void a_question_that_is_counted_is_not_withdrawn_any_more() {
        var by = new By(stage.person("sofia"), Set.of(Office.SECRETARY));
        assertThat(acts.offer(withdraw, withdraw.of(now(), "", by, hand.now())).open())
                .isTrue();
        refused("acts.not-confirmed", () -> acts.perform(withdraw, withdraw.of(now(), "Put twice.", by, hand.now())));
        close();

        var offer = acts.offer(withdraw, withdraw.of(now(), "", by, hand.now()));

        assertThat(offer.shown()).isTrue();
        assertThat(offer.hindrances()).extracting(Verdict::rule).containsExactly("polls.rule.not-over");
        assertThat(acts.offer(withdraw, withdraw.of(now(), "", new By(by.person(), Set.of()), hand.now()))
                        .shown())
                .isFalse();
    }

    private void close() {
        hand.moveTo(now().poll().voting().closes().plusSeconds(60));
        runPoll.advance(now().poll().id(), hand.now());
    }

    private void sign(String username, Office office) {
        stage.act(() -> acts.perform(certify, signing(username, office), true));
    }

    private CertifyDecision.Case signing(String username, Office office) {
        return certify.of(now(), new By(stage.person(username), Set.of(office)), hand.now());
    }

    private Decision now() {
        return decisions.asked(slug);
    }
}
