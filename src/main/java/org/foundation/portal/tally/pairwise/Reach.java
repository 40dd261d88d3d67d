package org.foundation.portal.tally.pairwise;

import java.util.BitSet;
import org.foundation.portal.tally.CountEvent;

/// Who reaches whom along defeats, kept closed under chains as defeats are added. Adding costs the square of the
/// candidates at worst.
final class Reach {
    private final BitSet[] from;

    Reach(int candidates) {
        from = new BitSet[candidates + 1];
        for (int i = 0; i < from.length; i++) from[i] = new BitSet();
    }

    Reach(Reach other) {
        from = new BitSet[other.from.length];
        for (int i = 0; i < from.length; i++) from[i] = (BitSet) other.from[i].clone();
    }

    void add(CountEvent.Defeat defeat) {
        if (reaches(defeat.over(), defeat.under())) return;
        for (int i = 1; i < from.length; i++) {
            if (i != defeat.over() && !from[i].get(defeat.over())) continue;
            from[i].set(defeat.under());
            from[i].or(from[defeat.under()]);
        }
    }

    boolean reaches(int a, int b) {
        return from[a].get(b);
    }
}
