package org.foundation.portal.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The seats while a count runs: who stands where, who was seated in which order, and what the caps still allow.
/// Rules that seat one by one use it so that caps and guard hold on every path.
public final class Seating {
    private final Contest contest;
    private final Status[] statuses;
    private final int[] room;
    private final List<Integer> elected = new ArrayList<>();
    private final List<CountEvent> before = new ArrayList<>();

    /// Withdraws who withdrew, and passes over the members of groups that are full before the count.
    public Seating(Contest contest) {
        this.contest = contest;
        statuses = new Status[contest.candidates().size() + 1];
        Arrays.fill(statuses, Status.HOPEFUL);
        for (int number : contest.withdrawn().stream().sorted().toList()) {
            statuses[number] = Status.WITHDRAWN;
            before.add(new CountEvent.Withdrawn(number));
        }
        room = contest.caps().stream().mapToInt(Cap::room).toArray();
        for (int i = 0; i < room.length; i++) if (room[i] == 0) before.addAll(shut(i, 0, 0));
    }

    public List<CountEvent> before() {
        return before;
    }

    public List<Integer> elected() {
        return elected;
    }

    public Status status(int candidate) {
        return statuses[candidate];
    }

    public boolean hopeful(int candidate) {
        return statuses[candidate] == Status.HOPEFUL;
    }

    public List<Integer> hopefuls() {
        var hopefuls = new ArrayList<Integer>();
        for (int c = 1; c < statuses.length; c++) if (hopeful(c)) hopefuls.add(c);
        return hopefuls;
    }

    /// Seats not yet filled.
    public int open() {
        return contest.seats() - elected.size();
    }

    public void exclude(int candidate) {
        statuses[candidate] = Status.EXCLUDED;
    }

    /// Seats a candidate, and passes over whoever can no longer be seated: one event for each, in order of number.
    public List<CountEvent> seat(int candidate) {
        if (!hopeful(candidate) || open() == 0) throw new IllegalStateException("no seat for " + candidate);
        statuses[candidate] = Status.ELECTED;
        elected.add(candidate);
        var passedOver = new ArrayList<CountEvent>();
        for (int i = 0; i < room.length; i++) {
            if (contest.caps().get(i).members().contains(candidate) && --room[i] == 0) {
                passedOver.addAll(shut(i, elected.size(), candidate));
            }
        }
        return passedOver;
    }

    /// How many of the open seats the hopefuls can fill, caps considered.
    public int fillable() {
        return fillable(hopefuls());
    }

    /// Whether the guard keeps a hopeful: without them fewer open seats could be filled.
    public boolean kept(int candidate) {
        return contest.guard() && fillableWithout(candidate) < fillable();
    }

    /// How many of the open seats the others could fill.
    public int fillableWithout(int candidate) {
        return fillableWithout(List.of(candidate));
    }

    /// As above, without several.
    public int fillableWithout(List<Integer> candidates) {
        var others = hopefuls();
        others.removeAll(candidates);
        return fillable(others);
    }

    /// Whether the guard objects to seating a hopeful now: their caps would cost more seats than they fill.
    public boolean harmful(int candidate) {
        if (!contest.guard() || room.length == 0) return false;
        int best = fillable();
        var others = hopefuls();
        others.remove(Integer.valueOf(candidate));
        var left = room.clone();
        for (int i = 0; i < left.length; i++) {
            if (!contest.caps().get(i).members().contains(candidate)) continue;
            if (--left[i] == 0) others.removeAll(contest.caps().get(i).members());
        }
        return 1 + new Fillable(contest.caps(), left, others).atMost(open() - 1) < best;
    }

    private int fillable(List<Integer> hopefuls) {
        return new Fillable(contest.caps(), room, hopefuls).atMost(open());
    }

    private List<CountEvent> shut(int cap, int seat, int by) {
        var passedOver = new ArrayList<CountEvent>();
        for (int member : contest.caps().get(cap).members()) {
            if (!hopeful(member)) continue;
            statuses[member] = Status.PASSED_OVER;
            passedOver.add(new CountEvent.PassedOver(member, contest.caps().get(cap), seat, by));
        }
        return passedOver;
    }
}
