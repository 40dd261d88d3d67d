package org.foundation.portal.tally.stv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foundation.portal.tally.BallotSet;

/// The ballots of one round, gathered: excluded candidates left out, each ranking becomes a path of elected
/// candidates that ends at the first hopeful (who keeps all that arrives) or where the ranking ends. Equal paths
/// are one; a pass walks the nodes, parents first, and costs their number. Ranks of several continuing candidates
/// are nodes of their own kind ("shares").
final class MeekTree {
    private final boolean[] continuing;
    private final boolean[] takesAll;
    private final Map<List<Integer>, Integer> shareKeys = new HashMap<>();
    private int[][] shares = new int[4][];
    private int[] parent = new int[64];
    private int[] key = new int[64];
    private long[] weight = new long[64];
    private long[] ending = new long[64];
    private long[] rest = new long[64];
    private int[] table = new int[256];
    private int size = 1;
    private final long all;
    private long outside;
    private long given;
    private long exhausted;
    private long lost;

    /// `continuing` tells who is hopeful or elected, `takesAll` who is hopeful, by candidate number.
    MeekTree(BallotSet ballotSet, boolean[] continuing, boolean[] takesAll) {
        this.continuing = continuing;
        this.takesAll = takesAll;
        boolean equalRanks = ballotSet.hasEqualRanks();
        for (int i = 0; i < ballotSet.size(); i++) {
            int node = equalRanks ? gatherShared(ballotSet, i) : gather(ballotSet, i);
            if (node == 0) outside += ballotSet.weight(i);
            else ending[node] += ballotSet.weight(i);
        }
        all = ballotSet.votes();
    }

    private int gather(BallotSet ballotSet, int ranking) {
        int node = 0;
        long votes = ballotSet.weight(ranking);
        for (int at = ballotSet.start(ranking), end = ballotSet.end(ranking); at < end; at++) {
            int candidate = ballotSet.code(at);
            if (!continuing[candidate]) continue;
            node = child(node, candidate);
            weight[node] += votes;
            if (takesAll[candidate]) break;
        }
        return node;
    }

    private int gatherShared(BallotSet ballotSet, int ranking) {
        int node = 0;
        long votes = ballotSet.weight(ranking);
        int end = ballotSet.end(ranking);
        var members = new int[4];
        for (int at = ballotSet.start(ranking); at < end; ) {
            int count = 0;
            do {
                int candidate = Math.abs(ballotSet.code(at));
                if (count == members.length) members = Arrays.copyOf(members, 2 * count);
                if (continuing[candidate]) members[count++] = candidate;
            } while (++at < end && ballotSet.code(at) < 0);
            if (count == 0) continue;
            node = child(node, count == 1 ? members[0] : share(Arrays.copyOf(members, count)));
            weight[node] += votes;
            if (count == 1 && takesAll[members[0]]) break;
        }
        return node;
    }

    /// One pass: adds what each candidate is given to `votes`, and notes what exhausts and what rounding loses. All
    /// in units.
    void distribute(Meek rule, long one, long[] keep, long[] votes) {
        rest[0] = one;
        given = 0;
        exhausted = outside * one;
        for (int node = 1; node < size; node++) {
            long arriving = rest[parent[node]];
            long taken = key[node] < 0
                    ? sharedOut(rule, one, keep, votes, node, arriving)
                    : give(rule, one, keep, votes, key[node], node, arriving);
            rest[node] = left(rule, one, keep, key[node], arriving, taken);
            exhausted += rest[node] * ending[node];
        }
        lost = all * one - given - exhausted;
    }

    /// What one vote gives; the cutting rule cuts the total of all votes at the node, the reference rule rounds
    /// each vote up.
    private long give(Meek rule, long one, long[] keep, long[] votes, int candidate, int node, long arriving) {
        long product = arriving * keep[candidate];
        if (rule.rounding() == Meek.Rounding.CUT) {
            long total = Fixed.down(product, weight[node], one);
            votes[candidate] += total;
            given += total;
            return (product + one - 1) / one;
        }
        long gift = (product + one - 1) / one;
        votes[candidate] += gift * weight[node];
        given += gift * weight[node];
        return gift;
    }

    private long sharedOut(Meek rule, long one, long[] keep, long[] votes, int node, long arriving) {
        var members = shares[-key[node]];
        long share = arriving / members.length;
        long taken = 0;
        for (int member : members) taken += give(rule, one, keep, votes, member, node, share);
        return taken;
    }

    private long left(Meek rule, long one, long[] keep, int candidate, long arriving, long taken) {
        if (rule.rounding() == Meek.Rounding.UP || candidate < 0) return arriving - taken;
        return arriving * (one - keep[candidate]) / one;
    }

    long exhausted() {
        return exhausted;
    }

    long lost() {
        return lost;
    }

    private int share(int[] members) {
        Arrays.sort(members);
        return shareKeys.computeIfAbsent(Arrays.stream(members).boxed().toList(), list -> {
            int number = shareKeys.size() + 1;
            if (number == shares.length) shares = Arrays.copyOf(shares, 2 * number);
            shares[number] = members;
            return -number;
        });
    }

    private int child(int from, int by) {
        int slot = hash(from, by) & (table.length - 1);
        for (int node = table[slot]; node != 0; node = table[slot]) {
            if (parent[node] == from && key[node] == by) return node;
            slot = (slot + 1) & (table.length - 1);
        }
        if (2 * size >= table.length) {
            rehash();
            return child(from, by);
        }
        if (size == parent.length) grow();
        parent[size] = from;
        key[size] = by;
        table[slot] = size;
        return size++;
    }

    private void grow() {
        int wider = size * 2;
        parent = Arrays.copyOf(parent, wider);
        key = Arrays.copyOf(key, wider);
        weight = Arrays.copyOf(weight, wider);
        ending = Arrays.copyOf(ending, wider);
        rest = Arrays.copyOf(rest, wider);
    }

    private void rehash() {
        table = new int[table.length * 2];
        for (int node = 1; node < size; node++) {
            int slot = hash(parent[node], key[node]) & (table.length - 1);
            while (table[slot] != 0) slot = (slot + 1) & (table.length - 1);
            table[slot] = node;
        }
    }

    private static int hash(int from, int by) {
        int hash = (from * 0x9E3779B1) ^ (by * 0x85EBCA6B);
        return hash ^ (hash >>> 15);
    }
}
