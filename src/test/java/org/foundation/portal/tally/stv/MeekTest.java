package org.foundation.portal.tally.stv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.foundation.portal.tally.Amount;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Cap;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.CountEvent;
import org.foundation.portal.tally.Status;
import org.foundation.portal.tally.Ties;
import org.foundation.portal.tally.Uncountable;
import org.junit.jupiter.api.Test;

/// Castor, Pollux and Helen; the arithmetic stands beside each case.
class MeekTest {
    /// Six votes, two seats: quota 6/3 + 0.000000001. Castor has 4 and keeps 2.000000001/4, rounded up:
    /// 0.500000001. Pollux is given 4 x 0.499999999 = 1.999999996 and is behind Helen's 2 by more than nothing, but
    /// by less than the surplus of 0.000000003: no.
    private static Contest twins() {
        return contest(2, BallotSet.of(3).add(4, 1, 2).add(2, 3).build());
    }

    @Test
    void a_surplus_goes_on_at_what_the_keep_factor_leaves() {
        var count = Meek.PRF.count(twins());
        var last = count.rounds().getLast();
        assertThat(count.elected()).containsExactly(1, 3);
        assertThat(last.quota()).hasToString("2.000000001");
        assertThat(last.votes(1)).hasToString("2.000000004");
        assertThat(last.votes(2)).hasToString("1.999999996");
        assertThat(last.standing(1).keep()).hasToString("0.500000001");
        assertThat(last.surplus()).hasToString("0.000000003");
    }

    @Test
    void exhausted_votes_lower_the_quota() {
        // 10 votes, one seat: quota 5.000000001; C (2, nobody after) is excluded, 8 votes are left: quota 4.000000001,
        // A has 4, B 4.
        var count = Meek.PRF.count(
                contest(1, BallotSet.of(3).add(4, 1).add(4, 2).add(2, 3).build()));
        assertThat(count.rounds().get(1).quota()).hasToString("4.000000001");
        assertThat(count.rounds().get(1).exhausted()).hasToString("2.000000000");
    }

    @Test
    void equal_ranks_share_a_vote_equally() {
        // A=B>C twice: one vote each for A and B.
        var count = Meek.PRF.count(
                contest(1, BallotSet.of(3).add(2, 1, -2, 3).add(1, 3).build()));
        assertThat(count.rounds().getFirst().votes(1)).hasToString("1.000000000");
        assertThat(count.rounds().getFirst().votes(2)).hasToString("1.000000000");
    }

    @Test
    void what_thirds_leave_over_goes_to_the_next_rank() {
        // A=B=C>D: three times 0.333333333, and 0.000000001 for D.
        var count =
                Meek.PRF.count(contest(1, BallotSet.of(4).add(1, 1, -2, -3, 4).build()));
        assertThat(count.rounds().getFirst().votes(3)).hasToString("0.333333333");
        assertThat(count.rounds().getFirst().votes(4)).hasToString("0.000000001");
    }

    @Test
    void fewer_candidates_than_seats_are_all_elected_and_the_rest_stays_vacant() {
        var count =
                Meek.PRF.count(contest(3, BallotSet.of(2).add(60, 1).add(10, 2).build()));
        assertThat(count.elected()).containsExactly(1, 2);
        assertThat(count.vacant()).isOne();
        assertThat(count.events()).contains(new CountEvent.Vacant(1));
    }

    @Test
    void nobody_stands_and_nobody_votes() {
        assertThat(Meek.PRF.count(contest(1, BallotSet.of(0).build())).vacant()).isOne();
        assertThat(Meek.PRF.count(contest(1, BallotSet.of(2).build())).elected())
                .hasSize(1);
    }

    @Test
    void who_withdrew_is_read_over() {
        var count = Meek.PRF.count(twins().withdrawing(1));
        assertThat(count.elected()).containsExactly(2, 3);
        assertThat(count.status(1)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void colleagues_beyond_the_cap_are_passed_over_and_their_votes_flow_on() {
        var cap = Cap.atMost(1, "employees of Gemini", 1, 2);
        var ballotSet = BallotSet.of(4)
                .add(40, 1, 2, 3)
                .add(35, 2, 3)
                .add(15, 3)
                .add(10, 4)
                .build();
        var count = Meek.PRF.count(contest(2, ballotSet).capped(cap));
        assertThat(count.elected()).containsExactly(1, 3);
        assertThat(count.events()).contains(new CountEvent.PassedOver(2, cap, 1, 1));
        assertThat(count.uncapped().orElseThrow().elected()).containsExactly(1, 2);
        assertThat(count.capsMattered()).isTrue();
    }

    @Test
    void a_group_that_is_full_before_the_count_is_passed_over_at_once() {
        var cap = Cap.atMost(1, "employees of Gemini", 1, 2).holding(1);
        var count = Meek.PRF.count(twins().capped(cap));
        assertThat(count.elected()).containsExactly(3);
        assertThat(count.before())
                .contains(new CountEvent.PassedOver(1, cap, 0, 0), new CountEvent.PassedOver(2, cap, 0, 0));
    }

    /// Two colleagues lead, but may take one seat of the two: whoever else is left last must not be excluded.
    private static Contest lastTwoAreColleagues() {
        var ballotSet =
                BallotSet.of(4).add(30, 1).add(30, 2).add(25, 3).add(15, 4, 3).build();
        return contest(3, ballotSet).capped(Cap.atMost(1, "employees of Gemini", 1, 2, 4));
    }

    /// Nobody reaches 33.333333334 of 100. Helen (20) has the fewest, but the three colleagues could fill one seat
    /// only.
    private static Contest colleaguesAhead() {
        var ballotSet =
                BallotSet.of(4).add(30, 1).add(29, 2).add(20, 3).add(21, 4).build();
        return contest(2, ballotSet).capped(Cap.atMost(1, "employees of Gemini", 1, 2, 4));
    }

    @Test
    void nobody_is_excluded_whose_loss_leaves_a_seat_empty() {
        var count = Meek.PRF.count(colleaguesAhead());
        assertThat(count.elected()).containsExactly(1, 3);
        assertThat(count.events()).contains(new CountEvent.Kept(3, new Amount(20_000_000_000L, 9), 1, 2));
    }

    @Test
    void without_the_guard_a_seat_may_stay_empty() {
        var count = Meek.PRF.count(colleaguesAhead().unguarded());
        assertThat(count.elected()).containsExactly(1);
        assertThat(count.vacant()).isOne();
    }

    @Test
    void the_cap_holds_where_the_last_seats_are_filled() {
        var count = Meek.PRF.count(lastTwoAreColleagues());
        assertThat(count.elected()).hasSize(2).contains(3);
        assertThat(count.vacant()).isOne();
    }

    @Test
    void ties_are_broken_by_the_draw_and_the_draw_can_be_repeated() {
        // printf 'lots,1,1' | sha256sum  and so on: candidate 2 draws the last lot of three.
        var contest = contest(1, BallotSet.of(3).add(1, 1).add(1, 2).add(1, 3).build())
                .seeded("lots");
        var tie = (CountEvent.TieBroken)
                Meek.PRF.count(contest).events().findFirst().orElseThrow();
        assertThat(tie.tied()).containsExactly(1, 2, 3);
        assertThat(tie.lots()).isSortedAccordingTo(java.util.Comparator.comparing(l -> l.hash()));
        assertThat(tie.taken()).isEqualTo(tie.lots().getLast().candidate());
        assertThat(Meek.PRF.count(contest)).isEqualTo(Meek.PRF.count(contest));
    }

    @Test
    void a_fixed_order_takes_the_first_of_it() {
        var contest = contest(1, BallotSet.of(3).add(1, 1).add(1, 2).add(1, 3).build());
        var count = Meek.PRF.breaking(Ties.order(3, 1, 2)).count(contest);
        assertThat(count.elected()).containsExactly(2);
    }

    @Test
    void more_votes_than_fit_are_refused() {
        var contest = contest(1, BallotSet.of(1).add(Long.MAX_VALUE / 2, 1).build());
        assertThatThrownBy(() -> Meek.PRF.count(contest)).isInstanceOf(Uncountable.class);
    }

    private static Contest contest(int seats, BallotSet ballotSet) {
        return Contest.of(
                "Twins",
                List.of("Castor", "Pollux", "Helen", "Leda").subList(0, ballotSet.candidates()),
                seats,
                ballotSet);
    }

    /// The votes of whoever is passed over flow on before the next seat is filled, in the last-seats shortcut too.
    @Test
    void ballots_of_the_passed_over_flow_on_before_the_next_is_seated() {
        var names = List.of("A1", "A2", "B1", "B2", "C");
        var contest = Contest.of(
                        "flow",
                        names,
                        3,
                        BallotSet.of(5)
                                .add(54, 1)
                                .add(30, 2, 4)
                                .add(52, 3)
                                .add(51, 4)
                                .add(12, 5)
                                .build())
                .capped(Cap.atMost(1, "A", 1, 2), Cap.atMost(1, "B", 3, 4));
        var last = Contest.of(
                        "last",
                        names.subList(0, 4),
                        2,
                        BallotSet.of(4)
                                .add(30, 1)
                                .add(25, 2, 4)
                                .add(10, 3)
                                .add(9, 4)
                                .build())
                .capped(Cap.atMost(1, "A", 1, 2), Cap.atMost(1, "B", 3, 4));
        for (var rule : List.of(Meek.PRF, Meek.OPENSTV, Wigm.SCOTTISH, Wigm.PRF)) {
            assertThat(rule.count(contest).elected()).as(rule.name()).containsExactly(1, 4, 5);
            assertThat(rule.count(last).elected()).as(rule.name()).containsExactly(1, 4);
            assertThat(rule.count(last.seating(4)).elected()).as(rule.name()).containsExactly(1, 4);
        }
    }

    @Test
    void the_guard_keeps_an_undeclared_write_in_whose_seat_nobody_else_could_fill() {
        var contest = Contest.of(
                        "write-ins",
                        List.of("A", "U1", "U2"),
                        2,
                        BallotSet.of(3).add(5, 1).add(4, 2).add(3, 3).build())
                .undeclaring(Set.of(2, 3));
        assertThat(Wigm.MINNEAPOLIS.count(contest).elected()).containsExactlyInAnyOrder(1, 2);
        assertThat(Wigm.MINNEAPOLIS.count(contest.unguarded()).elected()).containsExactly(1);
    }

    @Test
    void many_caps_that_share_nobody_are_no_trouble() {
        var box = BallotSet.of(130);
        var caps = new java.util.ArrayList<Cap>();
        for (int c = 1; c <= 130; c++) box.add(c, c);
        for (int c = 1; c <= 129; c += 2) caps.add(Cap.atMost(1, "cap " + c, c, c + 1));
        var names = java.util.stream.IntStream.rangeClosed(1, 130)
                .mapToObj(c -> "C" + c)
                .toList();
        assertThat(Meek.PRF
                        .count(Contest.of("many", names, 5, box.build()).capped(caps))
                        .elected())
                .hasSize(5);
    }
}
