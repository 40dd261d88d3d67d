package org.foundation.portal.elections;

import static org.foundation.portal.bylaws.Rule.RESULTS_CHALLENGE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.foundation.portal.bylaws.Rulebook;

/// The days in which members may challenge a count. Nothing is certified before they are over.
@ApplicationScoped
public class ChallengeDays {

    @Inject
    Results results;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// The moment until which a count may be challenged.
    public Instant until(Result result, Election election) {
        return result.challengeableUntil(rulebook.governing(election).of(RESULTS_CHALLENGE_DAYS), clock.getZone());
    }

    public boolean areOpen(Election election, Instant now) {
        return election.stageAt(now) == ElectionStage.PRELIMINARY
                && results.byElectionId(election.id())
                        .filter(it -> now.isBefore(until(it, election)))
                        .isPresent();
    }
}
