package org.foundation.portal.ballots;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.shared.Refusal;

/// What a ballot says: options of the poll, the preferred first. Blank only on purpose, never by ranking nobody.
public final class Ranking implements Serializable {

    public static final Ranking BLANK = new Ranking(List.of());

    private final List<UUID> options;

    private Ranking(List<UUID> options) {
        this.options = List.copyOf(options);
    }

    public static Ranking of(List<UUID> options) {
        if (options.isEmpty()) {
            throw new Refusal("ballots.nothing-ranked");
        }
        if (new HashSet<>(options).size() < options.size()) {
            throw new Refusal("ballots.ranked-twice");
        }
        return new Ranking(options);
    }

    public List<UUID> options() {
        return options;
    }

    public boolean isBlank() {
        return options.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking that && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    /// Never into a log.
    @Override
    public String toString() {
        return "Ranking[kept secret]";
    }
}
