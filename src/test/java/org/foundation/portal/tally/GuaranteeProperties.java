package org.foundation.portal.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.foundation.portal.tally.pairwise.Copeland;
import org.foundation.portal.tally.pairwise.Debian;
import org.foundation.portal.tally.pairwise.Preferences;
import org.foundation.portal.tally.pairwise.RankedPairs;
import org.foundation.portal.tally.pairwise.Schulze;
import org.foundation.portal.tally.pairwise.Unranked;
import org.foundation.portal.tally.stv.Meek;
import org.foundation.portal.tally.stv.Wigm;

/// What the rules promise.
class GuaranteeProperties {
    @Property(tries = 150)
    void solid_coalitions_get_their_share(@ForAll long seed) {
        var made = new RandomContest(seed, false);
        var contest = made.contest();
        long quota = contest.ballots().votes() / (made.seats + 1) + 1;
        for (CountingMethod countingMethod : List.of(Meek.PRF, Wigm.SCOTTISH)) {
            var elected = countingMethod.count(contest).elected();
            for (int set = 1; set < 1 << made.candidates; set++) {
                long due = Math.min(supporters(made, set) / quota, Integer.bitCount(set));
                int members = set;
                long got = elected.stream()
                        .filter(c -> (members >> (c - 1) & 1) == 1)
                        .count();
                assertThat(got).as(countingMethod.name()).isGreaterThanOrEqualTo(Math.min(due, made.seats));
            }
        }
    }

    private static long supporters(RandomContest made, int set) {
        int size = Integer.bitCount(set);
        return made.papers.stream()
                .filter(p -> p.ranking().length >= size
                        && Arrays.stream(p.ranking(), 0, size).allMatch(c -> (set >> (c - 1) & 1) == 1))
                .mapToLong(RandomContest.Paper::weight)
                .sum();
    }

    @Property(tries = 150)
    void a_condorcet_winner_wins(@ForAll long seed) {
        var contest = new RandomContest(seed, true).contest().seating(1);
        var preferences = Preferences.of(contest, Unranked.LAST);
        var winner = SeatInOrder.standing(contest).stream()
                .filter(a -> Copeland.WINS
                                .count(contest)
                                .rounds()
                                .getFirst()
                                .votes(a)
                                .units()
                        == contest.candidates().size() - 1)
                .findFirst();
        if (winner.isEmpty()) return;
        for (CountingMethod countingMethod : List.of(
                Schulze.WINNING_VOTES,
                Schulze.MARGINS,
                RankedPairs.WINNING_VOTES,
                RankedPairs.MARGINS,
                Copeland.WINS)) {
            assertThat(countingMethod.count(contest).elected())
                    .as(countingMethod.name() + preferences)
                    .containsExactly(winner.get());
        }
        int last = contest.candidates().size();
        if (winner.get() != last)
            assertThat(Debian.leader(last, 0).count(contest).elected()).containsExactly(winner.get());
    }

    @Property(tries = 150)
    void winners_are_in_the_smith_set(@ForAll long seed) {
        var contest = new RandomContest(seed, true).contest().seating(1);
        var smith = smith(Preferences.of(contest, Unranked.LAST), SeatInOrder.standing(contest));
        for (CountingMethod countingMethod : List.of(Schulze.WINNING_VOTES, RankedPairs.WINNING_VOTES)) {
            assertThat(smith)
                    .as(countingMethod.name())
                    .containsAll(countingMethod.count(contest).elected());
        }
    }

    /// The smallest set whose members beat everybody outside: grown from each candidate.
    private static List<Integer> smith(Matrix preferences, List<Integer> all) {
        List<Integer> smallest = all;
        for (int first : all) {
            var set = new ArrayList<>(List.of(first));
            for (int i = 0; i < set.size(); i++) {
                for (int other : all) if (!set.contains(other) && !preferences.beats(set.get(i), other)) set.add(other);
            }
            if (set.size() < smallest.size()) smallest = set;
        }
        return smallest;
    }

    @Property(tries = 150)
    void clones_of_a_loser_change_nothing(@ForAll long seed) {
        var made = new RandomContest(seed, false);
        var contest = made.contest().seating(1);
        for (CountingMethod countingMethod : List.of(Schulze.WINNING_VOTES, RankedPairs.WINNING_VOTES)) {
            var count = countingMethod.count(contest);
            var cloned = countingMethod.count(withClone(made));
            if (count.comparison().orElseThrow().places().getFirst().size() > 1
                    || cloned.comparison().orElseThrow().places().getFirst().size() > 1) continue;
            int twin = made.candidates + 1;
            var winners = cloned.elected().stream().map(c -> c == twin ? 1 : c).collect(Collectors.toList());
            assertThat(winners).as(countingMethod.name()).isEqualTo(count.elected());
        }
    }

    /// Another candidate right behind the first one on every ballot.
    private static Contest withClone(RandomContest made) {
        var box = BallotSet.of(made.candidates + 1);
        for (var paper : made.papers) {
            var ranking = Arrays.stream(paper.ranking())
                    .flatMap(c -> c == 1 ? IntStream.of(1, made.candidates + 1) : IntStream.of(c))
                    .toArray();
            box.add(paper.weight(), ranking);
        }
        var names = IntStream.rangeClosed(1, made.candidates + 1)
                .mapToObj(c -> "C" + c)
                .toList();
        return Contest.of("clones", names, 1, box.build()).seeded("seed");
    }

    @Property(tries = 150)
    void raising_the_winner_does_no_harm(@ForAll long seed) {
        var made = new RandomContest(seed, false);
        var contest = made.contest().seating(1);
        for (CountingMethod countingMethod : List.of(Schulze.WINNING_VOTES, RankedPairs.WINNING_VOTES)) {
            var count = countingMethod.count(contest);
            if (count.comparison().orElseThrow().places().getFirst().size() > 1 || made.papers.isEmpty()) continue;
            int winner = count.elected().getFirst();
            var papers = new ArrayList<>(made.papers);
            var raised = papers.removeFirst();
            var ranking = IntStream.concat(
                            IntStream.of(winner),
                            Arrays.stream(raised.ranking()).filter(c -> c != winner))
                    .toArray();
            papers.add(new RandomContest.Paper(raised.weight(), ranking));
            assertThat(countingMethod
                            .count(made.contest(papers).seating(1))
                            .comparison()
                            .orElseThrow()
                            .places()
                            .getFirst())
                    .contains(winner);
        }
    }
}
