package org.foundation.portal.tally;

import java.util.List;
import java.util.TreeSet;

/// Of `members` (candidate numbers) at most `limit` may hold a seat at the end, the `held` seats of the group
/// counted in: those who sit already, such as directors of the same employer who are not up for election.
public record Cap(String name, List<Integer> members, int limit, int held) {
    public Cap {
        members = List.copyOf(new TreeSet<>(members));
        if (name.isBlank() || members.isEmpty() || limit < 0 || held < 0) {
            throw new Uncountable(Uncountable.Why.BAD_CAP, 0, "cap", name);
        }
    }

    public static Cap atMost(int limit, String name, Integer... members) {
        return new Cap(name, List.of(members), limit, 0);
    }

    /// The same cap where a number of the group's seats are taken before the count.
    public Cap holding(int seats) {
        return new Cap(name, members, limit, seats);
    }

    /// How many members can still win a seat when the count begins.
    public int room() {
        return Math.max(0, limit - held);
    }
}
