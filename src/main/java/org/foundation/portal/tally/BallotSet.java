package org.foundation.portal.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Ballots merged by distinct ranking. A ranking is a run of codes in one flat array: `c` opens a rank with candidate
/// c, `-c` joins c to the rank before it (an equal rank), `0` is a rank left empty. Beside each ranking stands its
/// weight: the sum of the weights of the ballots that say so. A ballot of weight 3 is three equal ballots, in every
/// rule. Weights with decimals, which only some rules allow, are whole numbers of units of the last decimal. Immutable.
public final class BallotSet {
    private final int candidates;
    private final int[] codes;
    private final int[] starts;
    private final long[] weights;
    private final long papers;
    private final long blank;
    private final long total;
    private final boolean repeats;
    private final int decimals;

    BallotSet(
            int candidates,
            int[] codes,
            int[] starts,
            long[] weights,
            long papers,
            long blank,
            boolean repeats,
            int decimals) {
        this.candidates = candidates;
        this.codes = codes;
        this.starts = starts;
        this.weights = weights;
        this.papers = papers;
        this.blank = blank;
        this.repeats = repeats;
        this.decimals = decimals;
        long sum = 0;
        for (long weight : weights) sum = Math.addExact(sum, weight);
        this.total = sum;
    }

    public static BallotBox of(int candidates) {
        return new BallotBox(candidates);
    }

    public int candidates() {
        return candidates;
    }

    /// How many distinct rankings there are, blank ones apart.
    public int size() {
        return weights.length;
    }

    /// How many ballots were added, blank ones too.
    public long papers() {
        return papers;
    }

    /// The weight of all ballots that rank somebody.
    public long votes() {
        return total;
    }

    /// The weight of the ballots that rank nobody.
    public long blank() {
        return blank;
    }

    /// Some ballot names a candidate twice (only kept where the box was told to keep such ballots).
    public boolean repeats() {
        return repeats;
    }

    /// Decimals of the weights: all of `weight`, `votes` and `blank` are in units of the last. 0: whole votes.
    public int decimals() {
        return decimals;
    }

    /// A number of units, as votes.
    public Amount amount(long units) {
        return new Amount(units, decimals);
    }

    /// For rules whose quotas and roundings are made for whole votes.
    public void requireWhole(String rule) {
        if (decimals > 0) throw new Uncountable(Uncountable.Why.FRACTIONS, 0, "weights", rule);
    }

    public long weight(int ranking) {
        return weights[ranking];
    }

    /// Where a ranking's codes begin.
    public int start(int ranking) {
        return starts[ranking];
    }

    /// Where they end: one behind the last.
    public int end(int ranking) {
        return starts[ranking + 1];
    }

    /// The code at a place: c, -c or 0, as above.
    public int code(int at) {
        return codes[at];
    }

    public boolean hasEqualRanks() {
        for (int code : codes) if (code < 0) return true;
        return false;
    }

    /// One ranking as lists of equally ranked candidates; empty ranks are empty lists.
    public List<List<Integer>> ranks(int ranking) {
        var ranks = new ArrayList<List<Integer>>();
        for (int at = start(ranking); at < end(ranking); at++) {
            if (codes[at] >= 0) ranks.add(new ArrayList<>());
            if (codes[at] != 0) ranks.getLast().add(Math.abs(codes[at]));
        }
        return ranks;
    }

    /// The same ballots for another number of candidates, who are renumbered: `numbers[old]` is the new number.
    public BallotSet renumbered(int newCandidates, int[] numbers) {
        var box = new BallotBox(newCandidates).keepingRepeats();
        var renamed = new int[64];
        for (int i = 0; i < size(); i++) {
            int length = end(i) - start(i);
            if (length > renamed.length) renamed = new int[2 * length];
            for (int j = 0; j < length; j++) {
                int old = codes[start(i) + j];
                renamed[j] = old < 0 ? -numbers[-old] : numbers[old];
            }
            box.add(weights[i], renamed, length);
        }
        var merged = box.build();
        return new BallotSet(
                newCandidates, merged.codes, merged.starts, merged.weights, papers, blank, repeats, decimals);
    }

    /// The same ballots whatever the order they came in: rankings sorted by their codes.
    @Override
    public boolean equals(Object other) {
        return other instanceof BallotSet that
                && candidates == that.candidates
                && decimals == that.decimals
                && blank == that.blank
                && Arrays.equals(sorted(), that.sorted());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted());
    }

    private String[] sorted() {
        var lines = new String[size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Arrays.toString(Arrays.copyOfRange(codes, start(i), end(i))) + "*" + weights[i];
        }
        Arrays.sort(lines);
        return lines;
    }

    @Override
    public String toString() {
        return amount(total) + " votes in " + size() + " rankings of " + candidates + " candidates, " + blank
                + " blank";
    }
}
