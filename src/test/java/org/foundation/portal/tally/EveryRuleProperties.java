package org.foundation.portal.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.foundation.portal.tally.pairwise.Copeland;
import org.foundation.portal.tally.pairwise.RankedPairs;
import org.foundation.portal.tally.pairwise.Schulze;
import org.foundation.portal.tally.points.Points;
import org.foundation.portal.tally.stv.InstantRunoff;
import org.foundation.portal.tally.stv.Meek;
import org.foundation.portal.tally.stv.Wigm;

/// What holds for every rule. Longer with -Djqwik.tries.default=10000.
class EveryRuleProperties {
    private static final List<CountingMethod> RULES = List.of(
            Meek.PRF,
            Meek.OPENSTV,
            Wigm.SCOTTISH,
            Wigm.PRF,
            Wigm.PRF_BATCH,
            Wigm.MINNEAPOLIS,
            InstantRunoff.USUAL,
            InstantRunoff.USUAL.batching().untilTwoRemain(),
            InstantRunoff.USUAL.with(InstantRunoff.Threshold.BOTTOMS_UP),
            Schulze.WINNING_VOTES,
            Schulze.MARGINS,
            RankedPairs.WINNING_VOTES,
            Copeland.WINS,
            Points.PLURALITY,
            Points.BLOCK,
            Points.APPROVAL,
            Points.score(7));

    @Property(tries = 150)
    void weight_is_repetition(@ForAll long seed) {
        var made = new RandomContest(seed, true);
        for (var countingMethod : RULES) assertSame(countingMethod, made.contest(), made.oneByOne());
    }

    @Property(tries = 150)
    void the_order_of_ballots_changes_nothing(@ForAll long seed) {
        var made = new RandomContest(seed, true);
        for (var countingMethod : RULES) assertSame(countingMethod, made.contest(), made.shuffled());
    }

    @Property(tries = 150)
    void numbers_and_names_change_nothing_but_draws(@ForAll long seed) {
        var made = new RandomContest(seed, true);
        var numbers = made.permutation();
        for (var countingMethod : RULES) {
            var count = countingMethod.count(made.contest());
            var other = countingMethod.count(made.renumbered(numbers));
            if (drew(count) || drew(other)) continue;
            Set<Integer> renamed =
                    count.elected().stream().map(c -> numbers.get(c - 1)).collect(Collectors.toSet());
            assertThat(Set.copyOf(other.elected())).as(countingMethod.name()).isEqualTo(renamed);
        }
    }

    @Property(tries = 150)
    void seats_stay_empty_only_for_want_of_candidates(@ForAll long seed) {
        var made = new RandomContest(seed, true);
        for (var countingMethod : RULES) {
            assertThat(countingMethod.count(made.contest()).elected())
                    .as(countingMethod.name())
                    .hasSize(Math.min(made.seats, made.candidates))
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 150)
    void caps_hold_on_every_path(@ForAll long seed, @ForAll boolean disjoint, @ForAll boolean guarded) {
        var made = new RandomContest(seed, true);
        var contest = made.contest().capped(made.caps(disjoint));
        if (!guarded) contest = contest.unguarded();
        for (var countingMethod : RULES) {
            var elected = countingMethod.count(contest).elected();
            for (var cap : contest.caps()) {
                assertThat(elected.stream().filter(cap.members()::contains).count())
                        .as(countingMethod.name())
                        .isLessThanOrEqualTo(cap.room());
            }
        }
    }

    @Property(tries = 150)
    void with_the_guard_every_seat_that_can_be_filled_is(@ForAll long seed) {
        var made = new RandomContest(seed, true);
        var contest = made.contest().capped(made.caps(true));
        int fillable = new Seating(contest).fillable();
        for (var countingMethod : RULES)
            assertThat(countingMethod.count(contest).elected())
                    .as(countingMethod.name() + contest.caps())
                    .hasSize(fillable);
    }

    @Property(tries = 150)
    void no_vote_is_made_or_lost_unseen(@ForAll long seed) {
        var made = new RandomContest(seed, true);
        for (var countingMethod : RULES.subList(0, 9)) {
            var contest = made.contest().capped(made.caps(false));
            for (var round : countingMethod.count(contest).rounds()) {
                long sum = round.exhausted().units() + round.lost().units();
                for (var roundStanding : round.standings())
                    sum += roundStanding.votes().units();
                long one =
                        java.math.BigInteger.TEN.pow(round.quota().decimals()).longValueExact();
                assertThat(round.lost().units()).as(countingMethod.name()).isNotNegative();
                boolean seated = countingMethod instanceof InstantRunoff
                        && round.standings().stream().anyMatch(s -> s.status() == Status.ELECTED);
                if (!seated)
                    assertThat(sum)
                            .as(countingMethod.name())
                            .isEqualTo(contest.ballots().votes() * one);
            }
        }
    }

    private static void assertSame(CountingMethod countingMethod, Contest one, Contest other) {
        assertThat(countingMethod.count(one).rounds())
                .as(countingMethod.name())
                .isEqualTo(countingMethod.count(other).rounds());
    }

    private static boolean drew(Count count) {
        return count.events().anyMatch(CountEvent.TieBroken.class::isInstance);
    }
}
