package org.foundation.portal.tally;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// How many seats a set of hopefuls can fill under caps with the given room left. Candidates are sorted into kinds by
/// the caps that bind them; within a kind they are alike. Caps that share nobody are simply added up; kinds in several
/// caps are searched, which is exact and quick unless many caps overlap.
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
        var all = caps.isEmpty() ? new int[0] : binding(caps, roomLeft, hopefuls);
        var binding = sharing(caps, all, hopefuls);
        var alone = IntStream.of(all)
                .filter(i -> IntStream.of(binding).noneMatch(j -> i == j))
                .toArray();
        if (binding.length > Long.SIZE) throw tangled(binding.length);
        int apart = 0;
        for (int i : alone) apart += roomLeft[i];
        for (int hopeful : hopefuls) {
            if (IntStream.of(alone).anyMatch(i -> caps.get(i).members().contains(hopeful))) continue;
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
        free = apart;
        kinds.forEach((kind, size) -> {
            if (kind == 0) free += size;
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

    /// Those of the caps that have a hopeful in common with another of them.
    private static int[] sharing(List<Cap> caps, int[] binding, List<Integer> hopefuls) {
        var sharing = new TreeSet<Integer>();
        for (int hopeful : hopefuls) {
            var of = IntStream.of(binding)
                    .filter(i -> caps.get(i).members().contains(hopeful))
                    .boxed()
                    .toList();
            if (of.size() > 1) sharing.addAll(of);
        }
        return sharing.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] binding(List<Cap> caps, int[] roomLeft, List<Integer> hopefuls) {
        return IntStream.range(0, caps.size())
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
