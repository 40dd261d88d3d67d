package org.foundation.portal.elections.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foundation.portal.elections.Election;
import org.foundation.portal.elections.Result;
import org.foundation.portal.elections.Results;
import org.foundation.portal.tally.Contest;

/// The counts of an election that were made again, each with whom it had elected and without whom the next was made.
@ApplicationScoped
public class EarlierCounts {

    @Inject
    Results results;

    public record Earlier(Instant at, String elected, String without) {}

    List<Earlier> of(Election election, Contest contest) {
        var editions = results.editions(election.id());
        return IntStream.range(1, editions.size())
                .mapToObj(it -> earlier(editions.get(it), editions.get(it - 1), contest))
                .toList();
    }

    private static Earlier earlier(Result before, Result after, Contest contest) {
        var elected = before.elected().stream().map(contest::name).collect(Collectors.joining(", "));
        return new Earlier(before.countedAt(), elected, after.without().orElse(""));
    }
}
