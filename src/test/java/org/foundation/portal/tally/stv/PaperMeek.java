package org.foundation.portal.tally.stv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.foundation.portal.tally.RandomContest;

/// The reference rule of Meek's count written a second time, straight from its text: exact decimals, paper by paper,
/// no tree, no merging, rounding only where the rule says. Ties go to the lowest number.
final class PaperMeek {
    private static final int DIGITS = 9;
    private static final BigDecimal UNIT = BigDecimal.ONE.movePointLeft(DIGITS);
    private static final BigDecimal OMEGA = BigDecimal.ONE.movePointLeft(6);

    record Round(BigDecimal quota, BigDecimal[] votes, BigDecimal[] keep, BigDecimal exhausted) {}

    private final RandomContest made;
    private final BigDecimal[] keep;
    private final BigDecimal[] votes;
    private final TreeSet<Integer> hopeful = new TreeSet<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private BigDecimal quota = BigDecimal.ZERO;
    private BigDecimal surplus = BigDecimal.ZERO;
    private BigDecimal exhausted = BigDecimal.ZERO;

    PaperMeek(RandomContest made) {
        this.made = made;
        keep = new BigDecimal[made.candidates + 1];
        votes = new BigDecimal[made.candidates + 1];
        Arrays.fill(keep, BigDecimal.ONE);
        for (int c = 1; c <= made.candidates; c++) hopeful.add(c);
    }

    List<Round> rounds() {
        return rounds;
    }

    List<Integer> run() {
        do {
            distribute();
            if (!decided()) settle();
            if (decided()) fill();
            rounds.add(new Round(quota, votes.clone(), keep.clone(), exhausted));
        } while (elected.size() < made.seats && !hopeful.isEmpty());
        return elected;
    }

    private boolean decided() {
        return elected.size() == made.seats || hopeful.size() <= made.seats - elected.size();
    }

    private void settle() {
        BigDecimal before = null;
        while (true) {
            if (seatAtQuota()) return;
            if (surplus.compareTo(OMEGA) < 0 || before != null && surplus.compareTo(before) >= 0) {
                excludeLowest();
                return;
            }
            before = surplus;
            for (int c : elected) {
                keep[c] = keep[c].multiply(quota)
                        .setScale(DIGITS, RoundingMode.CEILING)
                        .divide(votes[c], DIGITS, RoundingMode.CEILING)
                        .min(BigDecimal.ONE);
            }
            distribute();
        }
    }

    private boolean seatAtQuota() {
        var reached = hopeful.stream()
                .filter(c -> votes[c].compareTo(quota) >= 0)
                .sorted(byVotes().reversed().thenComparing(Comparator.naturalOrder()))
                .limit(made.seats - elected.size())
                .toList();
        elected.addAll(reached);
        reached.forEach(hopeful::remove);
        return !reached.isEmpty();
    }

    /// Whoever is within the surplus of the lowest counts as tied with them.
    private void excludeLowest() {
        var lowest = hopeful.stream()
                .map(c -> votes[c])
                .min(Comparator.naturalOrder())
                .orElseThrow();
        int out = hopeful.stream()
                .filter(c -> votes[c].compareTo(lowest.add(surplus)) <= 0)
                .findFirst()
                .orElseThrow();
        hopeful.remove(out);
        keep[out] = BigDecimal.ZERO;
    }

    private void fill() {
        hopeful.stream()
                .sorted(byVotes().reversed().thenComparing(Comparator.naturalOrder()))
                .limit(made.seats - elected.size())
                .forEach(elected::add);
        hopeful.clear();
    }

    private Comparator<Integer> byVotes() {
        return Comparator.comparing(c -> votes[c]);
    }

    private void distribute() {
        Arrays.fill(votes, BigDecimal.ZERO);
        exhausted = BigDecimal.ZERO;
        for (var paper : made.papers) {
            for (long i = 0; i < paper.weight(); i++) {
                var rest = BigDecimal.ONE;
                for (int c : paper.ranking()) {
                    var given = rest.multiply(keep[c]).setScale(DIGITS, RoundingMode.CEILING);
                    votes[c] = votes[c].add(given);
                    rest = rest.subtract(given);
                }
                // a paper that ranks nobody is not a vote, and so is never exhausted
                if (paper.ranking().length > 0) exhausted = exhausted.add(rest);
            }
        }
        var total = Arrays.stream(votes).reduce(BigDecimal.ZERO, BigDecimal::add);
        quota = total.divide(BigDecimal.valueOf(made.seats + 1), DIGITS, RoundingMode.FLOOR)
                .add(UNIT);
        surplus = elected.stream()
                .map(c -> votes[c].subtract(quota))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(BigDecimal.ZERO);
    }
}
