package org.foundation.portal.tally.pairwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Ties;
import org.junit.jupiter.api.Test;

class PairwiseTest {
    /// A circle: A over B 7:4, B over C 8:3, C over A 6:5. The best way from A to C is over B, 7; back it is 6: A
    /// wins. Ranked pairs lock 8 and 7 and skip 6.
    private static Contest circle() {
        return contest(
                BallotSet.of(3).add(5, 1, 2, 3).add(4, 2, 3, 1).add(2, 3, 1, 2).build());
    }

    @Test
    void schulze_takes_the_strongest_way() {
        // B over C: 5 + 4 = 9 to 2; A over B: 5 + 2 = 7 to 4; C over A: 4 + 2 = 6 to 5.
        var count = Schulze.WINNING_VOTES.count(circle());
        var paths = count.comparison().orElseThrow().paths().orElseThrow();
        assertThat(paths.get(1, 3)).isEqualTo(7);
        assertThat(paths.get(3, 1)).isEqualTo(6);
        assertThat(count.elected()).containsExactly(1);
    }

    @Test
    void ranked_pairs_skip_what_closes_a_circle() {
        var count = RankedPairs.WINNING_VOTES.count(circle());
        assertThat(count.elected()).containsExactly(1);
        assertThat(count.events()).contains(new CountEvent.Defeat(3, 1, 6, 5, CountEvent.Fate.SKIPPED));
    }

    @Test
    void equal_defeats_in_a_circle_are_all_skipped() {
        var even = contest(
                BallotSet.of(3).add(1, 1, 2, 3).add(1, 2, 3, 1).add(1, 3, 1, 2).build());
        assertThat(RankedPairs.WINNING_VOTES
                        .count(even)
                        .comparison()
                        .orElseThrow()
                        .places())
                .containsExactly(List.of(1, 2, 3));
    }

    @Test
    void leaving_out_means_what_the_rule_says() {
        var ballotSet = BallotSet.of(3).add(2, 1).add(1, 2, 1, 3).build();
        assertThat(Preferences.of(contest(ballotSet), Unranked.LAST).get(1, 2)).isEqualTo(2);
        assertThat(Preferences.of(contest(ballotSet), Unranked.NO_OPINION).get(1, 2))
                .isZero();
        assertThat(Preferences.of(contest(ballotSet), Unranked.INVALID).get(1, 3))
                .isOne();
    }

    @Test
    void equal_ranks_prefer_neither() {
        var equal = contest(BallotSet.of(3).add(4, 1, -2, 3).add(1, 2, 1).build());
        for (var unranked : List.of(Unranked.LAST, Unranked.NO_OPINION)) {
            assertThat(Preferences.of(equal, unranked).get(1, 2)).isZero();
            assertThat(Preferences.of(equal, unranked).get(2, 1)).isOne();
        }
    }

    @Test
    void debian_drops_what_misses_quorum_or_majority() {
        // C is the default. A over C 6:1, B over C 4:2; the quorum for 16 is 3 x 4/2 = 6: A meets it exactly, B does
        // not.
        var ballotSet =
                BallotSet.of(3).add(4, 2, 1, 3).add(2, 1, 3, 2).add(1, 3, 1, 2).build();
        var count = Debian.leader(3, 16).count(contest(ballotSet));
        assertThat(count.elected()).containsExactly(1);
        assertThat(count.events())
                .contains(new CountEvent.OptionDropped(2, CountEvent.Test.QUORUM, 4, 3, "3 x sqrt(16)/2"));
    }

    @Test
    void debian_wants_supermajorities_met_and_elects_nobody_when_the_default_wins() {
        // A over C 6:3 is 2:1, which is enough for 2:1 and not for 3:1.
        var ballotSet = BallotSet.of(3).add(6, 1, 3, 2).add(3, 3, 1, 2).build();
        assertThat(new Debian("gr", 3, 0, 1, Map.of(1, 2), Ties.DRAW)
                        .count(contest(ballotSet))
                        .elected())
                .containsExactly(1);
        var lost = new Debian("gr", 3, 0, 1, Map.of(1, 3), Ties.DRAW).count(contest(ballotSet));
        assertThat(lost.elected()).isEmpty();
        assertThat(lost.events()).contains(new CountEvent.DefaultWon(3));
    }

    private static Contest contest(BallotSet ballotSet) {
        return Contest.of("circle", List.of("A", "B", "C"), 1, ballotSet);
    }
}
