package org.foundation.portal.tally.stv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Cap;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.CountEvent;
import org.junit.jupiter.api.Test;

class WigmTest {
    /// 13 votes, 2 seats: quota 13/3 cut, and one: 5. A has 7, a surplus of 2: each paper goes on at 2/7 cut to
    /// 0.28571. Four go to B (4 x 0.28571 = 1.14284), three to nobody (0.85713); 2 - 1.99997 = 0.00003 is lost.
    @Test
    void a_surplus_is_cut_paper_by_paper() {
        var ballotSet =
                BallotSet.of(3).add(4, 1, 2).add(3, 1).add(3, 2).add(3, 3).build();
        var count = Wigm.SCOTTISH.count(contest(ballotSet));
        var second = count.rounds().get(1);
        assertThat(count.rounds().getFirst().quota()).hasToString("5.00000");
        assertThat(second.votes(1)).hasToString("5.00000");
        assertThat(second.votes(2)).hasToString("4.14284");
        assertThat(second.exhausted()).hasToString("0.85713");
        assertThat(second.lost()).hasToString("0.00003");
        assertThat(count.elected()).containsExactly(1, 2);
    }

    @Test
    void a_colleague_is_passed_over_before_the_surplus_moves() {
        var cap = Cap.atMost(1, "employees of Gemini", 1, 2);
        var ballotSet =
                BallotSet.of(3).add(4, 1, 2, 3).add(3, 1).add(3, 2).add(3, 3).build();
        var count = Wigm.SCOTTISH.count(contest(ballotSet).capped(cap));
        assertThat(count.elected()).containsExactly(1, 3);
        assertThat(count.rounds().getFirst().events()).contains(new CountEvent.PassedOver(2, cap, 1, 1));
    }

    @Test
    void the_latest_round_in_which_they_differed_breaks_a_tie() {
        // D (1) goes to B, which then equals C with 3: B had fewer in round 1 and is excluded.
        var ballotSet =
                BallotSet.of(4).add(5, 1).add(2, 2).add(3, 3).add(1, 4, 2).build();
        var count = Wigm.SCOTTISH.count(Contest.of("tie", List.of("A", "B", "C", "D"), 1, ballotSet));
        var tie = count.events()
                .filter(CountEvent.TieBroken.class::isInstance)
                .map(CountEvent.TieBroken.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(tie.taken()).isEqualTo(2);
        assertThat(tie.round()).isEqualTo(1);
    }

    private static Contest contest(BallotSet ballotSet) {
        return Contest.of("three", List.of("A", "B", "C"), 2, ballotSet);
    }
}
