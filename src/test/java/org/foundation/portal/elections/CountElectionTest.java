package org.foundation.portal.elections;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.foundation.portal.bylaws.SampleRules;
import org.foundation.portal.polls.CastBallots.Cast;
import org.foundation.portal.polls.Option;
import org.foundation.portal.shared.Sha256;
import org.foundation.portal.tally.Cap;
import org.foundation.portal.tally.Count;
import org.foundation.portal.tally.stv.Meek;
import org.junit.jupiter.api.Test;

class CountElectionTest {

    static final List<Option> PAPER = List.of(
            new Option(1, "Ada", "", new UUID(2, 1)),
            new Option(2, "Bo", "", new UUID(2, 2)),
            new Option(3, "Cy", "", new UUID(2, 3)));

    static final List<Cast> CASTS = List.of(
            new Cast(List.of(3, 1), 1),
            new Cast(List.of(1, 2), 50),
            new Cast(List.of(1, 2), 1),
            new Cast(List.of(), 5),
            new Cast(List.of(2), 15),
            new Cast(List.of(3, 1), 15),
            new Cast(List.of(1), 1));

    @Test
    void equal_ballots_are_one_line_and_the_order_of_casting_is_lost() {
        var blt = CountElection.written(CountElection.contest("Board", PAPER, 2, CASTS));

        assertThat(blt).isEqualTo("""
                3 2
                1 1 0
                51 1 2 0
                15 2 0
                16 3 1 0
                5 0
                0
                "Ada"
                "Bo"
                "Cy"
                "Board"
                """);
        var shuffled = new ArrayList<>(CASTS);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(CountElection.written(CountElection.contest("Board", PAPER, 2, shuffled)))
                .isEqualTo(blt);
    }

    @Test
    void anybody_can_work_out_the_seed_from_the_first_round() {
        var contest = CountElection.contest("Board", PAPER, 2, CASTS);

        assertThat(CountElection.firstChoices(contest)).isEqualTo("1 52\n2 15\n3 16\n");
        assertThat(CountElection.seed("abc", contest)).isEqualTo(Sha256.of("abc" + Sha256.of("1 52\n2 15\n3 16\n")));
    }

    @Test
    void whoever_gets_the_salt_can_tell_the_ballots_and_nobody_else_can_try_them_out() {
        var blt = CountElection.written(CountElection.contest("Board", PAPER, 2, CASTS));
        var one = Seal.of(blt, new SecureRandom(), 1);
        var other = Seal.of(blt, new SecureRandom(), 1);

        assertThat(one.salt()).hasSize(64).isNotEqualTo(other.salt());
        assertThat(one.commitment())
                .isEqualTo(Sha256.of(one.salt() + "1 1 0\n51 1 2 0\n15 2 0\n16 3 1 0\n5 0\n"))
                .isNotEqualTo(other.commitment());
    }

    @Test
    void ballots_are_shown_when_enough_share_every_weight() {
        var contest = CountElection.contest("Board", PAPER, 2, CASTS);
        var count = Meek.PRF.count(contest);
        var rules = SampleRules.on(LocalDate.of(2026, 6, 1));

        assertThat(result(count, 10).showsBallots(rules)).isTrue();
        assertThat(result(count, 9).showsBallots(rules)).isFalse();
    }

    private static Result result(Count count, long fewestAlike) {
        var blt = CountElection.written(count.contest());
        return new Result(UUID.randomUUID(), count, blt, new Seal(null, "0".repeat(64), fewestAlike), Instant.EPOCH);
    }

    @Test
    void whoever_withdrew_is_passed_over_and_neither_ballots_nor_seed_change() {
        var all = CountElection.contest("Board", PAPER, 1, CASTS);
        var without = all.withdrawing(1);
        assertThat(Meek.PRF.count(all).elected()).containsExactly(1);
        assertThat(Seal.commitment("5a17", CountElection.written(without)))
                .isEqualTo(Seal.commitment("5a17", CountElection.written(all)));
        assertThat(CountElection.seed("abc", without)).isEqualTo(CountElection.seed("abc", all));

        var stored = result(Meek.PRF.count(all.seeded("5eed")), 1);
        var again = stored.countedAgain(
                Meek.PRF.count(stored.contest().withdrawing(1)), "Ada", UUID.randomUUID(), Instant.EPOCH);

        assertThat(again.elected()).containsExactly(2);
        assertThat(again.contest().withdrawn()).containsExactly(1);
        assertThat(again.seed()).isEqualTo(stored.seed());
        assertThat(again.commitment()).isEqualTo(stored.commitment());
        assertThat(again.edition()).isEqualTo(2);
        assertThat(again.without()).contains("Ada");
        assertThat(stored.elected()).containsExactly(1);
    }

    @Test
    void a_count_can_be_challenged_for_whole_days_after_the_one_it_was_made_on() {
        var counted = Instant.parse("2026-10-15T04:00:30Z");
        var count = Meek.PRF.count(CountElection.contest("Board", PAPER, 1, CASTS));
        var result = new Result(
                UUID.randomUUID(),
                count,
                CountElection.written(count.contest()),
                new Seal(null, "0".repeat(64), 1),
                counted);

        assertThat(result.challengeableUntil(3, ZoneId.of("America/New_York")))
                .isEqualTo(Instant.parse("2026-10-19T04:00:00Z"));
    }

    @Test
    void what_is_stored_counts_to_the_same_result_with_the_same_caps() {
        var caps = List.of(new Cap("Acme / Acme Cloud", List.of(1, 2), 1, 0));
        var contest =
                CountElection.contest("Board", PAPER, 2, CASTS).capped(caps).seeded("5eed");
        var count = Meek.PRF.count(contest);
        var result = result(count, 1);

        assertThat(count.elected()).containsExactly(1, 3);
        assertThat(result.elected()).containsExactly(1, 3);
        var counts = new Counts();
        assertThat(counts.of(result, Meek.PRF)).isEqualTo(count);
        assertThat(counts.of(result, Meek.PRF)).isSameAs(counts.of(result, Meek.PRF));
        assertThat(counts.of(result, Meek.PRF).capsMattered()).isTrue();
    }
}
