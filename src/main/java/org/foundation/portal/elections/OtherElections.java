package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.polls.Option;

/// Elections under way at the same time: one person has one seat, and one member one director, whichever election
/// they come from.
@ApplicationScoped
public class OtherElections {

    @Inject
    Elections elections;

    @Inject
    Candidates candidates;

    @Inject
    Results results;

    /// Somebody who may yet win a seat in another election.
    public record Stander(UUID person, UUID election, String title) {}

    /// Whoever has said yes in another election and was not refused there; once it is counted, only whoever won.
    public List<Stander> standing(Election here) {
        return elections.open().stream()
                .filter(it -> !it.id().equals(here.id()))
                .flatMap(this::mayYetWin)
                .toList();
    }

    private Stream<Stander> mayYetWin(Election election) {
        var id = election.id();
        var elected = results.byElectionId(id).map(it -> elected(election, it));
        return candidates.of(id).stream()
                .filter(Candidate::mayBeElected)
                .filter(it -> elected.map(won -> won.contains(it.id())).orElse(true))
                .map(it -> new Stander(it.personId(), id, election.title()));
    }

    private static Set<UUID> elected(Election election, Result result) {
        var paper = election.poll().options();
        return result.elected().stream()
                .map(it -> paper.get(it - 1))
                .map(Option::stands)
                .map(Optional::orElseThrow)
                .collect(Collectors.toSet());
    }
}
