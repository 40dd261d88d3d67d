package org.foundation.portal.tally.stv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.junit.jupiter.api.Test;

class InstantRunoffTest {
    /// 9 votes: A 4, B 3, C 2. C goes; both go on to B: B 5 of 9.
    private static final BallotSet NINE =
            BallotSet.of(3).add(4, 1).add(3, 2).add(2, 3, 2).build();

    @Test
    void the_lowest_goes_until_somebody_has_more_than_half() {
        assertThat(InstantRunoff.USUAL.count(contest(NINE)).elected()).containsExactly(2);
    }

    @Test
    void equal_ranks_stop_are_read_over_or_count_for_the_one_left() {
        var ballotSet =
                BallotSet.of(3).add(4, 1).add(3, 2).add(2, 3).add(1, 3, -2, 1).build();
        assertThat(second(ballotSet, Marks.Equal.STOP)).isEqualTo("3");
        assertThat(InstantRunoff.USUAL
                        .reading(new Marks(Marks.Equal.SKIP, Marks.ANY, Marks.Twice.SKIP))
                        .count(contest(ballotSet))
                        .rounds()
                        .getFirst()
                        .votes(1)
                        .brief())
                .isEqualTo("5");
        var withdrawn = contest(ballotSet).withdrawing(3);
        var several = InstantRunoff.USUAL.reading(new Marks(Marks.Equal.STOP_IF_SEVERAL, Marks.ANY, Marks.Twice.SKIP));
        assertThat(several.count(withdrawn).rounds().getFirst().votes(2).brief())
                .isEqualTo("4");
    }

    private static String second(BallotSet ballotSet, Marks.Equal equal) {
        var rule = InstantRunoff.USUAL.reading(new Marks(equal, Marks.ANY, Marks.Twice.SKIP));
        return rule.count(contest(ballotSet)).rounds().getFirst().votes(2).brief();
    }

    @Test
    void empty_ranks_beyond_what_is_allowed_stop_a_ballot() {
        var ballotSet = BallotSet.of(3).add(1, 0, 0, 1).add(1, 0, 2).build();
        var one = InstantRunoff.USUAL.reading(new Marks(Marks.Equal.STOP, 1, Marks.Twice.SKIP));
        assertThat(one.count(contest(ballotSet)).rounds().getFirst().votes(1).isZero())
                .isTrue();
        assertThat(one.count(contest(ballotSet)).rounds().getFirst().votes(2).brief())
                .isEqualTo("1");
    }

    @Test
    void a_second_mention_stops_a_ballot_or_is_read_over() {
        var ballotSet = BallotSet.of(3)
                .keepingRepeats()
                .add(2, 3, 3, 1)
                .add(4, 1)
                .add(5, 2)
                .build();
        var stop = InstantRunoff.USUAL.reading(new Marks(Marks.Equal.STOP, Marks.ANY, Marks.Twice.STOP));
        assertThat(stop.count(contest(ballotSet)).elected()).containsExactly(2);
        assertThat(InstantRunoff.USUAL.count(contest(ballotSet)).elected()).containsExactly(1);
    }

    @Test
    void several_seats_are_filled_one_after_the_other() {
        assertThat(InstantRunoff.USUAL.count(contest(NINE).seating(2)).elected())
                .containsExactly(2, 1);
    }

    private static Contest contest(BallotSet ballotSet) {
        return Contest.of("three", List.of("A", "B", "C"), 1, ballotSet);
    }

    @Test
    void a_mark_means_the_same_in_whatever_round_it_is_read() {
        var marks = new Marks(Marks.Equal.SKIP, Marks.ANY, Marks.Twice.SKIP);
        var rule = InstantRunoff.USUAL.reading(marks);
        var at_once = Contest.of(
                "once",
                List.of("A", "B", "C"),
                1,
                BallotSet.of(3).keepingRepeats().add(1, 1, -2, 1).add(1, 2).build());
        assertThat(rule.count(at_once).rounds().getFirst().votes(1).units()).isEqualTo(1);
        var later = Contest.of(
                "later",
                List.of("A", "B", "C"),
                1,
                BallotSet.of(3)
                        .keepingRepeats()
                        .add(1, 3, 1, -2, 1)
                        .add(2, 1)
                        .add(2, 2)
                        .build());
        assertThat(rule.count(later).elected()).containsExactly(1);
    }

    @Test
    void a_batch_leaves_two_where_two_must_remain_and_each_draw_has_the_number_of_its_round() {
        var contest = Contest.of(
                "two",
                List.of("A", "B", "C"),
                1,
                BallotSet.of(3).add(60, 1).add(30, 2).add(5, 3).build());
        var last = InstantRunoff.USUAL
                .batching()
                .untilTwoRemain()
                .count(contest)
                .rounds()
                .getLast();
        assertThat(last.standings().stream().filter(it -> it.votes().units() > 0))
                .hasSize(2);
        var tied = Contest.of(
                        "ties",
                        List.of("A", "B", "C"),
                        2,
                        BallotSet.of(3).add(5, 1).add(2, 2).add(2, 3).build())
                .seeded("s");
        var count = InstantRunoff.USUAL.count(tied);
        count.rounds()
                .forEach(round -> round.events().forEach(countEvent -> {
                    if (countEvent instanceof org.foundation.portal.tally.CountEvent.TieBroken tie) {
                        assertThat(tie.round()).isEqualTo(round.number());
                    }
                }));
        assertThat(count.rounds().getFirst().events())
                .noneMatch(it -> it instanceof org.foundation.portal.tally.CountEvent.Excluded);
    }
}
