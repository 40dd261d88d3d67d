package org.foundation.portal.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoxTest {
    @Test
    void equal_rankings_are_one_with_the_sum_of_their_weights() {
        var ballotSet =
                BallotSet.of(2).add(2, 1, 2).add(3, 1, 2).add(1, 2).add(4).build();
        assertThat(ballotSet.size()).isEqualTo(2);
        assertThat(ballotSet.votes()).isEqualTo(6);
        assertThat(ballotSet.blank()).isEqualTo(4);
    }

    @Test
    void a_bad_ballot_is_refused_by_its_number_and_leaves_the_box_as_it_was() {
        var box = BallotSet.of(2).add(1, 1);
        assertRefused(Uncountable.Why.UNKNOWN_CANDIDATE, "ranking", () -> box.add(1, 3));
        assertRefused(Uncountable.Why.UNKNOWN_CANDIDATE, "ranking", () -> box.add(1, Integer.MIN_VALUE));
        assertRefused(Uncountable.Why.UNKNOWN_CANDIDATE, "ranking", () -> box.add(1, -1));
        assertRefused(Uncountable.Why.REPEATED_CANDIDATE, "ranking", () -> box.add(1, 1, 2, 1));
        assertRefused(Uncountable.Why.BAD_WEIGHT, "weight", () -> box.add(0, 1));
        assertRefused(Uncountable.Why.BAD_WEIGHT, "weight", () -> box.add(-5, 1));
        assertRefused(Uncountable.Why.TOO_MANY_VOTES, "weight", () -> box.add(Long.MAX_VALUE, 1));
        assertThat(box.build()).isEqualTo(BallotSet.of(2).add(1, 1).build());
    }

    private static void assertRefused(
            Uncountable.Why why, String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        var refused = catchThrowableOfType(Uncountable.class, act);
        assertThat(refused.why()).isEqualTo(why);
        assertThat(refused.ballot()).isEqualTo(2);
        assertThat(refused.field()).isEqualTo(field);
    }

    @Test
    void contests_that_make_no_sense_are_refused() {
        var ballotSet = BallotSet.of(1).add(1, 1).build();
        assertThat(catchThrowableOfType(Uncountable.class, () -> Contest.of("t", List.of("A"), 0, ballotSet))
                        .why())
                .isEqualTo(Uncountable.Why.NO_SEATS);
        assertThat(catchThrowableOfType(Uncountable.class, () -> Contest.of("t", List.of("A", "B"), 1, ballotSet)))
                .isNotNull();
        assertThat(catchThrowableOfType(Uncountable.class, () -> Contest.of("t", List.of(" "), 1, ballotSet))
                        .why())
                .isEqualTo(Uncountable.Why.NO_NAME);
        assertThat(catchThrowableOfType(
                        Uncountable.class,
                        () -> Contest.of("t", List.of("A"), 1, ballotSet).capped(Cap.atMost(1, "c", 2))))
                .isNotNull();
        assertThat(catchThrowableOfType(Uncountable.class, () -> Cap.atMost(-1, "c", 1))
                        .why())
                .isEqualTo(Uncountable.Why.BAD_CAP);
    }

    /// printf 'seed,1,2' | sha256sum
    @Test
    void a_lot_is_the_hash_of_seed_round_and_number() {
        assertThat(Lot.of("seed", 1, 2).hash())
                .isEqualTo("b9c24eacee36c0a7f24f0439feb722e25d87274931593bab43958d163e46c0b4");
    }

    @Test
    void overlapping_caps_are_filled_as_far_as_they_can_be() {
        // x is in both groups of one: seating y and z fills two seats, seating x one.
        var contest = Contest.of("t", List.of("x", "y", "z"), 2, BallotSet.of(3).build())
                .capped(Cap.atMost(1, "one", 1, 2), Cap.atMost(1, "other", 1, 3));
        var seating = new Seating(contest);
        assertThat(seating.fillable()).isEqualTo(2);
        assertThat(seating.kept(2)).isTrue();
        assertThat(seating.kept(1)).isFalse();
        assertThat(seating.harmful(1)).isTrue();
    }
}
