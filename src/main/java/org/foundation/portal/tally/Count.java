package org.foundation.portal.tally;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A finished count: the rule with its parameters, what was counted, what happened before the first round, every
/// round, who is elected in order, who beats whom where the rule compares pairs, and the count without caps where
/// there are caps.
public record Count(
        CountingMethod rule,
        Contest contest,
        List<CountEvent> before,
        List<Round> rounds,
        List<Integer> elected,
        Optional<Comparison> comparison,
        Optional<Count> uncapped) {

    public Count {
        before = List.copyOf(before);
        rounds = List.copyOf(rounds);
        elected = List.copyOf(elected);
    }

    public int vacant() {
        return contest.seats() - elected.size();
    }

    /// Everything that happened, in order.
    public Stream<CountEvent> events() {
        return Stream.concat(before.stream(), rounds.stream().flatMap(round -> round.events().stream()));
    }

    public Status status(int candidate) {
        return rounds.getLast().standing(candidate).status();
    }

    /// Whether the caps changed who is elected.
    public boolean capsMattered() {
        return uncapped.filter(other -> !Set.copyOf(elected).equals(Set.copyOf(other.elected)))
                .isPresent();
    }

    /// Without the count beside it.
    public Count alone() {
        return new Count(rule, contest, before, rounds, elected, comparison, Optional.empty());
    }

    Count beside(Count other) {
        return new Count(rule, contest, before, rounds, elected, comparison, Optional.of(other));
    }
}
