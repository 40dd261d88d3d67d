package org.foundation.portal.tally;

import java.util.Arrays;

/// Takes ballots one by one and merges equal rankings as they arrive: a hash table over one growing array of codes, no
/// object per ballot. An invalid ballot is refused by its position in the order of adding, and the box stays as it was.
public final class BallotBox {
    /// Beyond this many candidates a ballot paper is a mistake.
    public static final int MOST_CANDIDATES = 10_000;
    /// A weight that needs more decimals is a mistake too.
    public static final int MOST_DECIMALS = 6;

    private final int candidates;
    private final int[] seenOn;
    private int[] codes = new int[256];
    private int[] starts = new int[33];
    private long[] weights = new long[32];
    private int[] table = new int[128];
    private int size;
    private int used;
    private long papers;
    private long blank;
    private long total;
    private int decimals;
    private int scans;
    private boolean keepRepeats;
    private boolean repeats;

    BallotBox(int candidates) {
        if (candidates < 0 || candidates > MOST_CANDIDATES) {
            throw new Uncountable(Uncountable.Why.TOO_MANY_CANDIDATES, 0, "candidates", String.valueOf(candidates));
        }
        this.candidates = candidates;
        this.seenOn = new int[candidates + 1];
    }

    /// Keep ballots that name a candidate twice, for rules that say what this means.
    public BallotBox keepingRepeats() {
        keepRepeats = true;
        return this;
    }

    /// One ballot (or as many equal ones as its weight says): codes as in Ballots.
    public BallotBox add(long weight, int... ranking) {
        return add(weight, ranking, ranking.length);
    }

    /// As above, from the first `length` codes of a buffer that the caller goes on using.
    public BallotBox add(long weight, int[] ranking, int length) {
        return add(weight, 0, ranking, length);
    }

    private BallotBox cast(long weight, int[] ranking, int length) {
        long number = papers + 1;
        if (weight < 1) throw new Uncountable(Uncountable.Why.BAD_WEIGHT, number, "weight", String.valueOf(weight));
        if (total > Long.MAX_VALUE - weight) {
            throw new Uncountable(Uncountable.Why.TOO_MANY_VOTES, number, "weight", String.valueOf(weight));
        }
        boolean twice = check(ranking, length, number);
        int end = length;
        while (end > 0 && ranking[end - 1] == 0) end--;
        papers = number;
        total += weight;
        repeats |= twice;
        if (end == 0) blank += weight;
        else put(weight, ranking, end);
        return this;
    }

    /// A ballot whose weight has decimals: `units` of the last of `decimals`. The finest weight decides for all.
    public BallotBox add(long units, int unitDecimals, int[] ranking, int length) {
        if (unitDecimals < 0 || unitDecimals > MOST_DECIMALS) {
            throw new Uncountable(Uncountable.Why.BAD_WEIGHT, papers + 1, "decimals", String.valueOf(unitDecimals));
        }
        if (unitDecimals > decimals) refine(unitDecimals);
        long weight = units;
        for (int i = unitDecimals; i < decimals; i++) weight = timesTen(weight);
        return cast(weight, ranking, length);
    }

    private void refine(int to) {
        timesTen(total, to - decimals);
        for (; decimals < to; decimals++) {
            for (int i = 0; i < size; i++) weights[i] *= 10;
            blank *= 10;
            total *= 10;
        }
    }

    private void timesTen(long votes, int times) {
        long sum = votes;
        for (int i = 0; i < times; i++) sum = timesTen(sum);
    }

    private long timesTen(long votes) {
        if (votes > Long.MAX_VALUE / 10) {
            throw new Uncountable(Uncountable.Why.TOO_MANY_VOTES, papers + 1, "weight", String.valueOf(votes));
        }
        return 10 * votes;
    }

    public BallotSet build() {
        return new BallotSet(
                candidates,
                Arrays.copyOf(codes, used),
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(weights, size),
                papers,
                blank,
                repeats,
                decimals);
    }

    private boolean check(int[] ranking, int length, long number) {
        boolean twice = false;
        int mark = ++scans;
        for (int i = 0; i < length; i++) {
            int candidate = Math.abs(ranking[i]);
            boolean joinsNothing = ranking[i] < 0 && (i == 0 || ranking[i - 1] == 0);
            if (candidate < 0 || candidate > candidates || joinsNothing) throw unknown(ranking[i], number);
            if (candidate == 0) continue;
            if (seenOn[candidate] == mark) {
                if (!keepRepeats) throw repeated(candidate, number);
                twice = true;
            }
            seenOn[candidate] = mark;
        }
        return twice;
    }

    private void put(long weight, int[] ranking, int length) {
        if (2 * (size + 1) > table.length) rehash();
        int slot = hash(ranking, 0, length) & (table.length - 1);
        while (table[slot] != 0) {
            int at = table[slot] - 1;
            if (Arrays.equals(codes, starts[at], starts[at + 1], ranking, 0, length)) {
                weights[at] += weight;
                return;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        if (used + length > codes.length) codes = Arrays.copyOf(codes, grown(used + length));
        if (size == weights.length) {
            weights = Arrays.copyOf(weights, grown(size + 1));
            starts = Arrays.copyOf(starts, weights.length + 1);
        }
        System.arraycopy(ranking, 0, codes, used, length);
        used += length;
        weights[size++] = weight;
        starts[size] = used;
        table[slot] = size;
    }

    private void rehash() {
        table = new int[table.length * 2];
        for (int at = 0; at < size; at++) {
            int slot = hash(codes, starts[at], starts[at + 1]) & (table.length - 1);
            while (table[slot] != 0) slot = (slot + 1) & (table.length - 1);
            table[slot] = at + 1;
        }
    }

    private static int grown(int atLeast) {
        return Math.max(atLeast, atLeast + (atLeast >> 1));
    }

    private static int hash(int[] codes, int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) hash = (hash ^ codes[i]) * 0x9E3779B1;
        return hash ^ (hash >>> 15);
    }

    private static Uncountable unknown(int code, long ballot) {
        return new Uncountable(Uncountable.Why.UNKNOWN_CANDIDATE, ballot, "ranking", String.valueOf(code));
    }

    private static Uncountable repeated(int candidate, long ballot) {
        return new Uncountable(Uncountable.Why.REPEATED_CANDIDATE, ballot, "ranking", String.valueOf(candidate));
    }
}
