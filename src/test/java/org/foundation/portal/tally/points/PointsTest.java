package org.foundation.portal.tally.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.CountingMethod;
import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void approval_gives_every_mark_a_point() {
        // A: 3+1, B: 1, C: 3
        var ballotSet = BallotSet.of(3).add(3, 1, -3).add(1, 1, -2).build();
        assertThat(points(Points.APPROVAL, ballotSet, 2)).containsExactly("4", "1", "3");
    }

    @Test
    void a_score_is_the_rank_from_the_top() {
        // out of 5: A 5, B 3 (rank 3), C 5 on the first; B 5, A 1 (rank 5) on the second
        var ballotSet =
                BallotSet.of(3).add(1, 1, -3, 0, 2).add(1, 2, 0, 0, 0, 1).build();
        assertThat(points(Points.score(5), ballotSet, 1)).containsExactly("6", "8", "5");
    }

    @Test
    void plurality_reads_one_name_only() {
        var ballotSet = BallotSet.of(3).add(3, 1, 2).add(2, 2, -3).build();
        var count = Points.PLURALITY.count(contest(ballotSet, 1));
        assertThat(count.elected()).containsExactly(1);
        assertThat(count.events()).contains(new CountEvent.Spoilt(2));
    }

    @Test
    void a_block_ballot_with_more_marks_than_seats_is_spoilt() {
        var ballotSet = BallotSet.of(3).add(3, 1, -2).add(4, 1, -2, -3).build();
        assertThat(points(Points.BLOCK, ballotSet, 2)).containsExactly("3", "3", "0");
    }

    private static List<String> points(CountingMethod countingMethod, BallotSet ballotSet, int seats) {
        var round = countingMethod.count(contest(ballotSet, seats)).rounds().getFirst();
        return round.standings().stream().map(s -> s.votes().brief()).toList();
    }

    private static Contest contest(BallotSet ballotSet, int seats) {
        return Contest.of("points", List.of("A", "B", "C"), seats, ballotSet);
    }
}
