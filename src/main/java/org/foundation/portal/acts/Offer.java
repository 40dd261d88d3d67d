package org.foundation.portal.acts;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an act stands for one reader: not theirs at all, theirs but not now, and why, or open to them.
public record Offer(
        String name,
        List<Verdict> who,
        List<Verdict> rules,
        @Nullable Consequence consequence) implements Serializable {

    static <C> Offer of(Act<C, ?> act, C it) {
        var who = List.copyOf(act.who(it));
        // whoever may not at all learns nothing of the case
        return Verdict.all(who)
                ? new Offer(
                        act.name(),
                        who,
                        List.copyOf(act.rules(it)),
                        act.consequence(it).orElse(null))
                : new Offer(act.name(), who, List.of(), null);
    }

    /// It is theirs to do, now or at another time.
    public boolean shown() {
        return Verdict.all(who);
    }

    /// It would be accepted now.
    public boolean open() {
        return shown() && Verdict.all(rules);
    }

    /// Why not: what the rules say no to.
    public List<Verdict> hindrances() {
        return (shown() ? rules : who).stream().filter(it -> !it.satisfied()).toList();
    }

    /// The text that names the act.
    public String label() {
        return name + ".act";
    }

    public String room() {
        return name.substring(0, name.indexOf('.'));
    }

    public String verb() {
        return name.substring(name.indexOf('.') + 1);
    }
}
