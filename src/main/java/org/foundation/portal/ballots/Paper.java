package org.foundation.portal.ballots;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// A ballot paper being filled in: the choices in their fixed order, and those ranked so far.
public final class Paper implements Serializable {

    private final List<Choice> choices;
    private final List<Integer> ranked = new ArrayList<>();
    private boolean blank;

    public Paper(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    /// Puts a choice behind those ranked so far. One that stands already stays where it is.
    public void add(int id) {
        if (choices.stream().noneMatch(it -> it.id() == id)) {
            throw new Refusal("ballots.no-such-choice");
        }
        blank = false;
        if (!ranked.contains(id)) {
            ranked.add(id);
        }
    }

    public void remove(int id) {
        ranked.remove(Integer.valueOf(id));
    }

    public void up(int id) {
        swap(ranked.indexOf(id), -1);
    }

    public void down(int id) {
        swap(ranked.indexOf(id), 1);
    }

    /// For a question with one answer.
    public void choose(int id) {
        ranked.clear();
        add(id);
    }

    /// The voter says so; a blank paper never comes of ranking nobody.
    public void leaveBlank() {
        ranked.clear();
        blank = true;
    }

    public void beginAgain() {
        ranked.clear();
        blank = false;
    }

    private void swap(int place, int by) {
        int other = place + by;
        if (place >= 0 && other >= 0 && other < ranked.size()) {
            Collections.swap(ranked, place, other);
        }
    }

    public Ranking ranking() {
        return blank ? Ranking.BLANK : Ranking.of(ranked);
    }

    public boolean isBlank() {
        return blank;
    }

    public List<Choice> ranked() {
        return ranked.stream().map(this::choice).toList();
    }

    public List<Choice> unranked() {
        return choices.stream().filter(it -> !ranked.contains(it.id())).toList();
    }

    public List<Choice> choices() {
        return choices;
    }

    private Choice choice(int id) {
        return choices.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }

    /// One line of the paper; `href` leads to what the candidate says.
    public record Choice(int id, String name, String about, @Nullable String href) implements Serializable {}
}
