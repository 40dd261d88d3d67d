package org.foundation.portal.tally;

import java.util.List;
import java.util.TreeMap;

/// How many seats a set of hopefuls can fill under caps with so much room left. Candidates are sorted into kinds by
/// the caps that bind them; within a kind they are alike. Those in at most one binding cap are counted; kinds in
/// several are searched, which is exact and quick unless many caps overlap.
final class Fillable {
    private static final int MOST_STEPS = 2_000_000;

    private final long[] tangled;
    private final int[] tangledSizes;
    private final int[] room;
    private final int[] single;
    private int free;
    private int steps;
    private int best;

    Fillable(List<Cap> caps, int[] roomLeft, List<Integer> hopefuls) {
        var kinds = new TreeMap<Long, Integer>();
        var binding = caps.isEmpty() ? new int[0] : binding(caps, roomLeft, hopefuls);
        if (binding.length > Long.SIZE) throw tangled(binding.length);
        for (int hopeful : hopefuls) {
            long kind = 0;
            for (int i = 0; i < binding.length; i++) {
                if (caps.get(binding[i]).members().contains(hopeful)) kind |= 1L << i;
            }
            kinds.merge(kind, 1, Integer::sum);
        }
        room = new int[binding.length];
        single = new int[binding.length];
        for (int i = 0; i < binding.length; i++) room[i] = roomLeft[binding[i]];
        var several =
                kinds.keySet().stream().filter(kind -> Long.bitCount(kind) > 1).toList();
        tangled = several.stream().mapToLong(Long::longValue).toArray();
        tangledSizes = several.stream().mapToInt(kinds::get).toArray();
        kinds.forEach((kind, size) -> {
            if (kind == 0) free = size;
            else if (Long.bitCount(kind) == 1) single[Long.numberOfTrailingZeros(kind)] = size;
        });
    }

    int atMost(int seats) {
        best = 0;
        search(0, 0, seats);
        return Math.min(best, seats);
    }

    private void search(int kind, int taken, int seats) {
        if (++steps > MOST_STEPS) throw tangled(room.length);
        int rest = free;
        for (int i = 0; i < room.length; i++) rest += Math.min(single[i], room[i]);
        best = Math.max(best, taken + rest);
        if (kind == tangled.length || best >= seats) return;
        int possible = taken + rest;
        for (int i = kind; i < tangled.length; i++) possible += Math.min(tangledSizes[i], roomOf(tangled[i]));
        if (possible <= best) return;
        int most = Math.min(tangledSizes[kind], roomOf(tangled[kind]));
        for (int take = most; take >= 0 && best < seats; take--) {
            use(tangled[kind], take);
            search(kind + 1, taken + take, seats);
            use(tangled[kind], -take);
        }
    }

    private int roomOf(long kind) {
        int least = Integer.MAX_VALUE;
        for (long bits = kind; bits != 0; bits &= bits - 1)
            least = Math.min(least, room[Long.numberOfTrailingZeros(bits)]);
        return least;
    }

    private void use(long kind, int take) {
        for (long bits = kind; bits != 0; bits &= bits - 1) room[Long.numberOfTrailingZeros(bits)] -= take;
    }

    private static int[] binding(List<Cap> caps, int[] roomLeft, List<Integer> hopefuls) {
        return java.util.stream.IntStream.range(0, caps.size())
                .filter(i -> caps.get(i).members().stream()
                                .filter(hopefuls::contains)
                                .count()
                        > roomLeft[i])
                .toArray();
    }

    private static Uncountable tangled(int caps) {
        return new Uncountable(Uncountable.Why.TANGLED_CAPS, 0, "caps", String.valueOf(caps));
    }
}
