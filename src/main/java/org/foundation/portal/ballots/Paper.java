package org.foundation.portal.ballots;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// A ballot paper being filled in: the choices in their fixed order, and those ranked so far. Each change is a new
/// paper, so that the browser's Back finds the one before.
public record Paper(List<PaperLine> choices, List<Integer> order, boolean blank) implements Serializable {

    public Paper {
        choices = List.copyOf(choices);
        order = List.copyOf(order);
    }

    public static Paper of(List<PaperLine> choices) {
        return new Paper(choices, List.of(), false);
    }

    /// Adds a choice after those ranked so far. One that is ranked already stays where it is.
    public Paper add(int id) {
        if (choices.stream().noneMatch(it -> it.id() == id)) {
            throw new Refusal("ballots.no-such-choice");
        }
        return order.contains(id) ? this : changed(it -> it.add(id));
    }

    public Paper remove(int id) {
        return changed(it -> it.remove((Integer) id));
    }

    public Paper up(int id) {
        return swap(order.indexOf(id), -1);
    }

    public Paper down(int id) {
        return swap(order.indexOf(id), 1);
    }

    /// For a question with one answer.
    public Paper choose(int id) {
        return new Paper(choices, List.of(), false).add(id);
    }

    /// The voter says so; a paper is never blank merely because nobody was ranked.
    public Paper leaveBlank() {
        return new Paper(choices, List.of(), true);
    }

    private Paper swap(int place, int by) {
        int other = place + by;
        return place < 0 || other < 0 || other >= order.size()
                ? this
                : changed(it -> Collections.swap(it, place, other));
    }

    private Paper changed(Consumer<List<Integer>> change) {
        var changed = new ArrayList<>(order);
        change.accept(changed);
        return new Paper(choices, changed, false);
    }

    public Ranking ranking() {
        return blank ? Ranking.BLANK : Ranking.of(order);
    }

    public List<PaperLine> ranked() {
        return order.stream()
                .map(id ->
                        choices.stream().filter(it -> it.id() == id).findFirst().orElseThrow())
                .toList();
    }

    public List<PaperLine> unranked() {
        return choices.stream().filter(it -> !order.contains(it.id())).toList();
    }

    /// Never into a log.
    @Override
    public String toString() {
        return "Paper[kept secret]";
    }

    /// One line of the paper; `href` leads to what a candidate says.
    public record PaperLine(
            int id, String name, String about, @Nullable String href) implements Serializable {}
}
