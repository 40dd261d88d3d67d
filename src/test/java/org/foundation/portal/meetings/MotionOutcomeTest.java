package org.foundation.portal.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundation.portal.meetings.Cast.BOARD;
import static org.foundation.portal.meetings.Cast.RULES;
import static org.foundation.portal.meetings.Cast.boardWithout;
import static org.foundation.portal.meetings.Cast.votes;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One letter a director, in the order of the board of eight: y, n, a(bstained), r(ecused); who is missing was not
/// there.
class MotionOutcomeTest {

    @ParameterizedTest
    @CsvSource({"yyyyy, true", "yyy.., false", "yyyy, false", "yyyyyyyy, true", "yyynn, true", "yynnn, false"})
    void an_ordinary_motion_needs_a_quorum_and_more_than_half_of_those_present(String letters, boolean carried) {
        assertThat(ordinary(letters).carried()).isEqualTo(carried);
    }

    @Test
    void four_of_eight_are_no_quorum_even_when_all_agree() {
        assertThat(ordinary("yyyy").quorate()).isFalse();
        assertThat(ordinary("yyyyn").quorate()).isTrue();
    }

    @Test
    void an_abstention_is_a_presence_and_works_against_the_motion() {
        assertThat(ordinary("yyynna").carried()).isFalse();
        assertThat(ordinary("yyyynn").carried()).isTrue();
        assertThat(ordinary("yyaaaa").carried()).isFalse();
    }

    @Test
    void half_is_not_more_than_half() {
        assertThat(ordinary("yyynnn").carried()).isFalse();
        assertThat(ordinary("yyyyynnn").carried()).isTrue();
        assertThat(ordinary("yyyynnnn").carried()).isFalse();
    }

    @Test
    void each_recused_director_lowers_the_quorum_by_one_and_is_not_present() {
        var motionOutcome = ordinary("yyyr");

        assertThat(motionOutcome.conditions().getFirst()).satisfies(quorum -> {
            assertThat(quorum.need()).isEqualTo(4);
            assertThat(quorum.have()).isEqualTo(3);
            assertThat(quorum.section()).isEqualTo("BL 4.11(a), BL 4.11(c)");
        });
        assertThat(motionOutcome.quorate()).isFalse();
        assertThat(ordinary("yyyrr").quorate()).isTrue();
        assertThat(ordinary("yynrr").carried()).isTrue();
        assertThat(ordinary("yanrr").carried()).isFalse();
    }

    @Test
    void lowering_the_quorum_gives_the_same_as_counting_the_recused_for_it() {
        for (int present = 0; present <= 8; present++) {
            for (int recused = 0; recused < present; recused++) {
                var letters = "y".repeat(present - recused) + "r".repeat(recused);
                assertThat(ordinary(letters).quorate()).as(letters).isEqualTo(present >= 5);
            }
        }
    }

    @Test
    void nobody_decides_when_everybody_is_recused() {
        assertThat(ordinary("rrrrrrrr").carried()).isFalse();
    }

    @Test
    void whoever_was_out_of_the_room_is_not_present_for_the_motion() {
        assertThat(ordinary("yyyy....").quorate()).isFalse();
        assertThat(ordinary("yyynn...").carried()).isTrue();
    }

    @Test
    void a_super_majority_is_two_thirds_of_those_in_office_present_and_voting_yes() {
        assertThat(special("yyyyyy").carried()).isTrue();
        assertThat(special("yyyyyn").carried()).isFalse();
        assertThat(special("yyyyynnn").carried()).isFalse();
        assertThat(special("yyyyyynn").carried()).isTrue();
        assertThat(special("yyyyyaaa").carried()).isFalse();
    }

    @Test
    void a_recusal_lowers_the_presence_a_super_majority_needs_but_not_its_votes() {
        assertThat(special("yyyyyr").carried()).isFalse();
        assertThat(special("yyyyyyr").carried()).isTrue();
        assertThat(condition(special("yyyyyyr"), "super-present").need()).isEqualTo(5);
        assertThat(condition(special("yyyyyyr"), "super-yes").need()).isEqualTo(6);
    }

    @Test
    void suspended_directors_count_nowhere() {
        var motionOutcome =
                MotionOutcome.of(MotionMatter.BYLAWS, boardWithout(2), votes("yyyyaa"), Optional.empty(), RULES);

        assertThat(condition(motionOutcome, "quorum").need()).isEqualTo(4);
        assertThat(condition(motionOutcome, "super-yes").need()).isEqualTo(4);
        assertThat(motionOutcome.carried()).isTrue();
    }

    @Test
    void the_removal_of_a_director_is_decided_by_the_others() {
        var gus = BOARD.get(6).personId();
        var motionOutcome =
                MotionOutcome.of(MotionMatter.REMOVAL, boardWithout(0), votes("yyyyynn"), Optional.of(gus), RULES);

        assertThat(condition(motionOutcome, "super-yes").of()).isEqualTo(7);
        assertThat(condition(motionOutcome, "super-yes").need()).isEqualTo(5);
        assertThat(motionOutcome.carried()).isTrue();
        assertThat(motionOutcome.count(RollCallVote.NO)).isEqualTo(1);
    }

    @Test
    void every_condition_cites_its_section() {
        assertThat(ordinary("yyyyy").conditions())
                .extracting(MotionOutcome.Condition::section)
                .containsExactly("BL 4.11(a)", "BL 4.11(a)");
        assertThat(special("yyyyy").conditions())
                .extracting(MotionOutcome.Condition::section)
                .containsExactly("BL 4.11(a)", "BL 4.11(b)", "BL 4.11(b)");
    }

    @Test
    void the_matters_of_the_bylaws_need_a_super_majority() {
        assertThat(List.of(MotionMatter.values()).stream().filter(MotionMatter::needsSuperMajority))
                .hasSize(10);
        assertThat(MotionMatter.MINUTES.needsSuperMajority()).isFalse();
    }

    private static MotionOutcome ordinary(String letters) {
        return MotionOutcome.of(MotionMatter.ORDINARY, boardWithout(0), votes(letters), Optional.empty(), RULES);
    }

    private static MotionOutcome special(String letters) {
        return MotionOutcome.of(MotionMatter.BYLAWS, boardWithout(0), votes(letters), Optional.empty(), RULES);
    }

    private static MotionOutcome.Condition condition(MotionOutcome motionOutcome, String rule) {
        return motionOutcome.conditions().stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
