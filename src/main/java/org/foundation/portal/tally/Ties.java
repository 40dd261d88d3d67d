package org.foundation.portal.tally;

import java.util.ArrayList;
import java.util.List;

/// What decides between equals, step by step; the draw is always the last step. `order` serves the steps ORDER and
/// PRECEDENCE (candidates it does not name follow by number).
public record Ties(List<Step> steps, List<Integer> order) {
    public enum Step {
        /// The latest earlier round in which they differed, and so back.
        BACKWARDS,
        /// The earliest round in which they differed, and so on.
        FORWARDS,
        /// A fixed order, given before the count: whoever comes first in it is taken, for a seat or for exclusion
        /// (as in `[tie …]`).
        ORDER,
        /// A fixed order, given before the count: whoever comes first in it wins, or survives.
        PRECEDENCE,
        /// The draw: see Lot.
        DRAW
    }

    public enum Purpose {
        /// Who is seated first.
        SEAT,
        /// Whose surplus is transferred first.
        SURPLUS,
        /// Who is excluded.
        EXCLUSION
    }

    public static final Ties DRAW = new Ties(List.of(Step.DRAW), List.of());
    public static final Ties BACKWARDS = new Ties(List.of(Step.BACKWARDS, Step.DRAW), List.of());
    public static final Ties FORWARDS = new Ties(List.of(Step.FORWARDS, Step.DRAW), List.of());

    public Ties {
        steps = List.copyOf(steps);
        order = List.copyOf(order);
    }

    public static Ties order(Integer... numbers) {
        return new Ties(List.of(Step.ORDER), List.of(numbers));
    }

    public static Ties precedence(Integer... numbers) {
        return new Ties(List.of(Step.PRECEDENCE), List.of(numbers));
    }

    /// Takes one of several equals. `earlier` are the rounds before this one; `round` and `seed` are for the draw.
    public CountEvent.TieBroken settle(
            Purpose purpose, List<Integer> tied, List<Round> earlier, int round, String seed) {
        var left = tied.stream().sorted().toList();
        int compared = 0;
        for (var step : steps) {
            switch (step) {
                case DRAW -> {
                    return draw(purpose, tied, left, round, seed);
                }
                case ORDER -> {
                    return settled(purpose, tied, inOrder(left).getFirst(), step, 0);
                }
                case PRECEDENCE -> {
                    var ordered = inOrder(left);
                    int taken = purpose == Purpose.EXCLUSION ? ordered.getLast() : ordered.getFirst();
                    return settled(purpose, tied, taken, step, 0);
                }
                case BACKWARDS, FORWARDS -> {
                    var rounds = step == Step.BACKWARDS ? earlier.reversed() : earlier;
                    for (var before : rounds) {
                        if (left.size() == 1) break;
                        var best = best(purpose, left, before);
                        if (best.size() < left.size()) compared = before.number();
                        left = best;
                    }
                    if (left.size() == 1) return settled(purpose, tied, left.getFirst(), step, compared);
                }
            }
        }
        return draw(purpose, tied, left, round, seed);
    }

    /// For parameters: "backwards, draw".
    @Override
    public String toString() {
        var words = new ArrayList<String>();
        for (var step : steps) words.add(step.name().toLowerCase(java.util.Locale.ROOT));
        if (!words.contains("draw") && !words.contains("order") && !words.contains("precedence")) words.add("draw");
        return String.join(", ", words) + (order.isEmpty() ? "" : " " + order);
    }

    private static CountEvent.TieBroken settled(Purpose purpose, List<Integer> tied, int taken, Step by, int compared) {
        return new CountEvent.TieBroken(purpose, tied, taken, by, compared, "", List.of());
    }

    private static CountEvent.TieBroken draw(
            Purpose purpose, List<Integer> tied, List<Integer> left, int round, String seed) {
        var lots = Lot.draw(seed, round, left);
        var taken = purpose == Purpose.EXCLUSION ? lots.getLast() : lots.getFirst();
        return new CountEvent.TieBroken(purpose, tied, taken.candidate(), Step.DRAW, round, seed, lots);
    }

    private List<Integer> inOrder(List<Integer> left) {
        var ordered = new ArrayList<>(order);
        ordered.retainAll(left);
        for (int number : left) if (!ordered.contains(number)) ordered.add(number);
        return ordered;
    }

    private static List<Integer> best(Purpose purpose, List<Integer> left, Round before) {
        var best = new ArrayList<Integer>();
        for (int candidate : left) {
            int sign = best.isEmpty() ? 0 : before.votes(candidate).compareTo(before.votes(best.getFirst()));
            if (purpose == Purpose.EXCLUSION) sign = -sign;
            if (sign > 0) best.clear();
            if (sign >= 0) best.add(candidate);
        }
        return best;
    }
}
