package org.foundation.portal.tally.stv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.foundation.portal.tally.RandomContest;
import org.foundation.portal.tally.Ties;
import org.junit.jupiter.api.Test;

/// Counts done again, slowly and in another way, paper by paper. More elections with -Dtally.elections=10000.
class SlowWaysTest {
    private static final int ELECTIONS = Integer.getInteger("tally.elections", 2_000);
    private static final MathContext FINE = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal CLOSE = new BigDecimal("0.001");

    @Test
    void meek_gives_the_same_digits_paper_by_paper() {
        for (int seed = 0; seed < ELECTIONS; seed++) {
            var made = new RandomContest(seed, false);
            var slow = new PaperMeek(made);
            var elected = slow.run();
            var count = Meek.PRF
                    .breaking(new Ties(List.of(Ties.Step.ORDER), List.of()))
                    .count(made.contest());
            assertThat(count.elected()).as("seed %s", seed).isEqualTo(elected);
            assertThat(count.rounds()).as("seed %s", seed).hasSize(slow.rounds().size());
            for (int i = 0; i < slow.rounds().size(); i++) {
                var round = count.rounds().get(i);
                var other = slow.rounds().get(i);
                assertThat(round.quota().value()).as("seed %s", seed).isEqualByComparingTo(other.quota());
                assertThat(round.exhausted().value()).as("seed %s", seed).isEqualByComparingTo(other.exhausted());
                for (int c = 1; c <= made.candidates; c++) {
                    assertThat(round.votes(c).value())
                            .as("seed %s round %s", seed, i + 1)
                            .isEqualByComparingTo(other.votes()[c]);
                }
            }
        }
    }

    /// Rounding decides nothing that exact shares would decide otherwise, as far as sixty digits tell.
    @Test
    void meek_ends_where_sixty_digits_end() {
        int compared = 0;
        for (int seed = 0; seed < ELECTIONS / 4; seed++) {
            var made = new RandomContest(seed, false);
            var elected = fineMeek(made);
            if (elected.isEmpty()) continue;
            compared++;
            assertThat(Set.copyOf(Meek.PRF.count(made.contest()).elected()))
                    .as("seed %s", seed)
                    .isEqualTo(elected);
        }
        assertThat(compared).isGreaterThan(ELECTIONS / 12);
    }

    /// Meek's rule with shares to sixty digits until they stand still; empty where a decision is too close to
    /// compare.
    private static Set<Integer> fineMeek(RandomContest made) {
        var keep = new TreeMap<Integer, BigDecimal>();
        for (int c = 1; c <= made.candidates; c++) keep.put(c, BigDecimal.ONE);
        var elected = new HashSet<Integer>();
        var out = new HashSet<Integer>();
        while (made.candidates - out.size() > made.seats && elected.size() < made.seats) {
            BigDecimal[] votes = new BigDecimal[0];
            for (int pass = 0; pass < 200; pass++) {
                votes = distribute(made, keep);
                var quota = Arrays.stream(votes)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(made.seats + 1), FINE);
                if (quota.signum() == 0) return Set.of();
                for (int c = 1; c <= made.candidates; c++) {
                    if (out.contains(c)) continue;
                    if (!elected.contains(c) && votes[c].subtract(quota).abs().compareTo(CLOSE) < 0) return Set.of();
                    if (votes[c].compareTo(quota) > 0) elected.add(c);
                }
                for (int c : elected)
                    keep.put(
                            c,
                            keep.get(c)
                                    .multiply(quota, FINE)
                                    .divide(votes[c], FINE)
                                    .min(BigDecimal.ONE));
            }
            if (elected.size() >= made.seats) break;
            var last = votes;
            var rising = IntStream.rangeClosed(1, made.candidates)
                    .boxed()
                    .filter(c -> !out.contains(c) && !elected.contains(c))
                    .sorted((a, b) -> last[a].compareTo(last[b]))
                    .toList();
            if (rising.size() > 1
                    && last[rising.get(1)].subtract(last[rising.get(0)]).compareTo(CLOSE) < 0) return Set.of();
            out.add(rising.getFirst());
            keep.put(rising.getFirst(), BigDecimal.ZERO);
        }
        if (elected.size() < made.seats)
            for (int c = 1; c <= made.candidates; c++) if (!out.contains(c)) elected.add(c);
        return elected;
    }

    private static BigDecimal[] distribute(RandomContest made, TreeMap<Integer, BigDecimal> keep) {
        var votes = new BigDecimal[made.candidates + 1];
        Arrays.fill(votes, BigDecimal.ZERO);
        for (var paper : made.papers) {
            var rest = BigDecimal.valueOf(paper.weight());
            for (int c : paper.ranking()) {
                var given = rest.multiply(keep.get(c), FINE);
                votes[c] = votes[c].add(given);
                rest = rest.subtract(given);
            }
        }
        return votes;
    }

    private record Held(RandomContest.Paper paper, BigDecimal worth, int next) {}

    @Test
    void scottish_gives_the_same_digits_paper_by_paper() {
        for (int seed = 0; seed < ELECTIONS; seed++) {
            var made = new RandomContest(seed, false);
            var rounds = new SlowScottish(made).run();
            var count = Wigm.SCOTTISH
                    .breaking(new Ties(List.of(Ties.Step.BACKWARDS, Ties.Step.ORDER), List.of()))
                    .count(made.contest());
            assertThat(count.rounds()).as("seed %s", seed).hasSize(rounds.size());
            for (int i = 0; i < rounds.size(); i++) {
                for (int c = 1; c <= made.candidates; c++) {
                    assertThat(count.rounds().get(i).votes(c).value())
                            .as("seed %s round %s", seed, i + 1)
                            .isEqualByComparingTo(rounds.get(i)[c]);
                }
            }
        }
    }

    private static final class SlowScottish {
        private final RandomContest made;
        private final List<List<Held>> piles = new ArrayList<>();
        private final Set<Integer> continuing = new HashSet<>();
        private final Set<Integer> pending = new HashSet<>();
        private final List<BigDecimal[]> rounds = new ArrayList<>();
        private final BigDecimal[] total;
        private final BigDecimal quota;
        private int open;

        SlowScottish(RandomContest made) {
            this.made = made;
            open = made.seats;
            total = new BigDecimal[made.candidates + 1];
            Arrays.fill(total, BigDecimal.ZERO);
            for (int c = 0; c <= made.candidates; c++) piles.add(new ArrayList<>());
            for (int c = 1; c <= made.candidates; c++) continuing.add(c);
            long valid = 0;
            for (var paper : made.papers) {
                if (paper.ranking().length > 0) valid += paper.weight();
                lay(new Held(paper, BigDecimal.ONE, 0), BigDecimal.ONE);
            }
            quota = BigDecimal.valueOf(valid / (made.seats + 1) + 1);
        }

        List<BigDecimal[]> run() {
            while (true) {
                rounds.add(total.clone());
                for (int c : List.copyOf(continuing)) {
                    if (total[c].compareTo(quota) < 0 || open == 0) continue;
                    continuing.remove(c);
                    open--;
                    if (total[c].compareTo(quota) > 0) pending.add(c);
                }
                if (open == 0 || continuing.size() <= open) return rounds;
                if (pending.isEmpty()) exclude(pick(continuing, -1));
                else transfer(pick(pending, 1));
            }
        }

        private void transfer(int from) {
            pending.remove(from);
            var votes = total[from];
            var surplus = votes.subtract(quota);
            total[from] = quota;
            var pile = List.copyOf(piles.get(from));
            piles.get(from).clear();
            for (var held : pile) lay(held, held.worth().multiply(surplus).divide(votes, 5, RoundingMode.DOWN));
        }

        private void exclude(int from) {
            continuing.remove(from);
            total[from] = BigDecimal.ZERO;
            for (var held : piles.get(from)) lay(held, held.worth());
        }

        private void lay(Held held, BigDecimal worth) {
            for (int i = held.next(); i < held.paper().ranking().length; i++) {
                int c = held.paper().ranking()[i];
                if (!continuing.contains(c)) continue;
                piles.get(c).add(new Held(held.paper(), worth, i + 1));
                total[c] = total[c].add(
                        worth.multiply(BigDecimal.valueOf(held.paper().weight())));
                return;
            }
        }

        /// The extreme in the latest round in which they differ, else the lowest number.
        private int pick(Set<Integer> among, int sign) {
            List<Integer> left = among.stream().sorted().toList();
            for (var round : rounds.reversed()) {
                var best = left.stream()
                        .map(c -> round[c])
                        .reduce((a, b) -> a.compareTo(b) * sign >= 0 ? a : b)
                        .orElseThrow();
                left = left.stream().filter(c -> round[c].compareTo(best) == 0).toList();
            }
            return left.getFirst();
        }
    }
}
