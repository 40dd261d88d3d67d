package org.foundation.portal.tally.stv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.RandomContest;
import org.junit.jupiter.api.Test;

/// Ten thousand elections end, those of two slates for seven seats too, the kind that keeps Meek's iteration busy
/// longest.
class TerminationTest {
    @Test
    void every_count_ends_with_seven_elected() {
        int most = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            var contest = slates(new Random(seed));
            for (var rule : List.of(Meek.PRF, Meek.OPENSTV)) {
                var count = rule.count(contest);
                assertThat(count.elected()).hasSize(7);
                for (var round : count.rounds()) most = Math.max(most, round.passes());
            }
        }
        assertThat(most).isLessThan(5_000);
    }

    @Test
    void every_rule_ends_on_ten_thousand_random_elections() {
        for (int seed = 0; seed < 10_000; seed++) {
            var made = new RandomContest(seed, false);
            var contest = made.contest().capped(made.caps(false));
            for (var rule : List.of(Meek.PRF, Meek.OPENSTV, Wigm.SCOTTISH, InstantRunoff.USUAL)) {
                var count = rule.count(contest);
                assertThat(count.elected().size() + count.vacant()).isEqualTo(made.seats);
            }
        }
    }

    /// Each voter ranks one slate in some order, and a few cross over at the end.
    private static Contest slates(Random random) {
        var box = BallotSet.of(14);
        int left = 20 + random.nextInt(60);
        for (int voter = 0; voter < 100; voter++) {
            var ranking = new ArrayList<Integer>();
            int base = voter < left ? 0 : 7;
            for (int c = 1; c <= 7; c++) ranking.add(base + c);
            java.util.Collections.shuffle(ranking, random);
            if (random.nextInt(50) == 0) ranking.add(8 - base);
            box.add(1, ranking.stream().mapToInt(Integer::intValue).toArray());
        }
        var names = new ArrayList<String>();
        for (int c = 1; c <= 14; c++) names.add("C" + c);
        return Contest.of("slates", names, 7, box.build()).seeded("slates");
    }
}
