package org.foundation.portal.tally.motions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import org.foundation.portal.tally.Uncountable;
import org.junit.jupiter.api.Test;

/// A board of nine.
class MotionRuleTest {
    private static final Voices FOUR_TO_THREE = new Voices(4, 3, 1, 8, 9);

    @Test
    void more_yes_than_no_carries_and_abstaining_is_silence() {
        assertThat(MotionRule.SIMPLE.count(FOUR_TO_THREE).carried()).isTrue();
    }

    @Test
    void of_those_present_four_of_eight_are_not_more_than_half() {
        assertThat(MotionRule.OF_PRESENT.count(FOUR_TO_THREE).carried()).isFalse();
        assertThat(MotionRule.OF_PRESENT.count(new Voices(5, 3, 0, 8, 9)).carried())
                .isTrue();
    }

    @Test
    void two_thirds_of_nine_in_office_are_six() {
        assertThat(Share.TWO_THIRDS.least(9)).isEqualTo(6);
        assertThat(Share.TWO_THIRDS.least(10)).isEqualTo(7);
        assertThat(MotionRule.TWO_THIRDS_OF_OFFICE
                        .count(new Voices(6, 0, 0, 6, 9))
                        .carried())
                .isTrue();
        assertThat(MotionRule.TWO_THIRDS_OF_OFFICE
                        .count(new Voices(5, 0, 0, 9, 9))
                        .carried())
                .isFalse();
    }

    @Test
    void without_a_quorum_nothing_carries() {
        var count = MotionRule.SIMPLE.count(new Voices(4, 0, 0, 4, 9));
        assertThat(count.quorate()).isFalse();
        assertThat(count.carried()).isFalse();
    }

    @Test
    void a_tie_fails_unless_the_chair_may_break_it() {
        var even = new Voices(4, 4, 0, 8, 9);
        assertThat(MotionRule.SIMPLE.count(even, true).carried()).isFalse();
        assertThat(MotionRule.SIMPLE.withCastingVote().count(even, true).carried())
                .isTrue();
        assertThat(MotionRule.SIMPLE.withCastingVote().count(even, false).carried())
                .isFalse();
    }

    @Test
    void nobody_saying_yes_carries_nothing() {
        assertThat(MotionRule.SIMPLE.count(new Voices(0, 0, 8, 8, 9)).carried()).isFalse();
    }

    @Test
    void every_class_must_carry() {
        var classes = new LinkedHashMap<String, Voices>();
        classes.put("sponsors", Voices.cast(50, 10, 0, 60));
        classes.put("individuals", Voices.cast(90, 91, 0, 200));
        var count = MotionRule.SIMPLE.countByClass(classes);
        assertThat(count.carried()).isFalse();
        assertThat(count.events()).hasSize(4);
        assertThat(MotionRule.SIMPLE.countByClass(new LinkedHashMap<>()).carried())
                .isFalse();
    }

    @Test
    void shares_are_exact_however_large() {
        long huge = Long.MAX_VALUE;
        assertThat(Share.MORE_THAN_HALF.met(huge / 2, huge)).isFalse();
        assertThat(Share.MORE_THAN_HALF.met(huge / 2 + 1, huge)).isTrue();
    }

    @Test
    void figures_that_do_not_fit_are_refused() {
        assertThatThrownBy(() -> new Voices(5, 0, 0, 4, 9)).isInstanceOf(Uncountable.class);
        assertThatThrownBy(() -> new Voices(5, 0, 0, 10, 9)).isInstanceOf(Uncountable.class);
        assertThatThrownBy(() -> new Voices(-1, 0, 0, 4, 9)).isInstanceOf(Uncountable.class);
        assertThatThrownBy(() -> Voices.cast(Long.MAX_VALUE, 1, 0, 9)).isInstanceOf(Uncountable.class);
    }
}
