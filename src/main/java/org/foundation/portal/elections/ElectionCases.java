package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.shared.NotFound;

/// Reads what the acts about an election are judged by. Whoever is about to act, in a transaction, has the election to
/// themselves until its end; whoever only looks at what is offered keeps nobody waiting.
@ApplicationScoped
public class ElectionCases {

    @Inject
    Elections elections;

    @Inject
    Polls polls;

    @Inject
    Results results;

    @Inject
    Challenges challenges;

    @Inject
    ChallengeDays challengeDays;

    @Inject
    SeatingObstacles seatingObstacles;

    @Inject
    Impartiality impartiality;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// For acts that only one may do at a time.
    public ElectionCase of(Election seen, By by, Instant now) {
        return read(locked(seen), by, now);
    }

    /// As it stands, for whoever only looks.
    public ElectionCase read(Election election, By by, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        return new ElectionCase(
                election,
                impartiality.isStanding(election, by.id()),
                count(election, by, today),
                by,
                rulebook.governing(election),
                today,
                now);
    }

    Election locked(Election seen) {
        return elections.isInTransaction() ? elections.locked(seen.id()).orElseThrow(NotFound::new) : seen;
    }

    /// For acts that many may do at once, as long as the poll stays as it is.
    Election held(Election seen) {
        if (elections.isInTransaction()) {
            polls.hold(seen.poll());
        }
        return seen;
    }

    /// For acts that end or begin something of the poll itself.
    Election withItsPoll(Election seen) {
        if (elections.isInTransaction()) {
            polls.locked(seen.poll().id());
        }
        return seen;
    }

    /// Who cannot be seated is for the committee to deal with, and nobody else's page waits for it.
    private Optional<ElectionCase.LatestCount> count(Election election, By by, LocalDate today) {
        return results.byElectionId(election.id())
                .map(it -> new ElectionCase.LatestCount(
                        it,
                        challengeDays.until(it, election),
                        challenges.unanswered(election.id()),
                        by.holds(Office.ELECTION_COMMITTEE)
                                ? seatingObstacles.obstacles(election, it, today)
                                : List.of()));
    }
}
