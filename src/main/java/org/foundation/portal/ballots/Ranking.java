package org.foundation.portal.ballots;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.polls.Option;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.shared.Refusal;

/// What a ballot says: the numbers of options of the poll, most preferred first. Blank only on purpose, never by
/// ranking nobody.
public final class Ranking implements Serializable {

    public static final Ranking BLANK = new Ranking(List.of());

    private final List<Integer> options;

    private Ranking(List<Integer> options) {
        this.options = List.copyOf(options);
    }

    public static Ranking of(List<Integer> options) {
        if (options.isEmpty()) {
            throw new Refusal("ballots.nothing-ranked");
        }
        if (new HashSet<>(options).size() < options.size()) {
            throw new Refusal("ballots.ranked-twice");
        }
        return new Ranking(options);
    }

    /// Refuses what is not on the paper, and anything but one answer to a question.
    void requireFit(Poll poll) {
        var printed = poll.options().stream().map(Option::number).toList();
        if (!printed.containsAll(options)) {
            throw new Refusal("ballots.no-such-choice");
        }
        if (poll.kind().takesOneAnswer() && options.size() != 1) {
            throw new Refusal("ballots.one-answer");
        }
    }

    /// As PostgreSQL reads an array.
    String written() {
        return options.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    public List<Integer> options() {
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
