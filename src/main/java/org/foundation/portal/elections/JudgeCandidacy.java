package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Electorate;

/// What the rules say today about somebody who was nominated, perhaps by several members: they may stand if one of
/// these nominations would hold today. Asked at the review, and again when the list falls due.
@ApplicationScoped
public class JudgeCandidacy {

    @Inject
    Candidates candidates;

    @Inject
    GatherNominationFacts gatherNominationFacts;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// Of the nomination that holds best.
    public List<Finding> findings(Candidate candidate, Election election, Instant now) {
        return candidates.nominationsOf(candidate.id()).stream()
                .filter(it -> it.lapsedAt().isEmpty())
                .map(it -> findings(it, candidate, election, now))
                .min(Comparator.comparingLong(JudgeCandidacy::failing))
                .orElse(List.of());
    }

    private List<Finding> findings(Nomination nomination, Candidate candidate, Election election, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var line = electorate.lineOf(nomination.membershipId(), today, rulebook.governing(election));
        var nominationFacts = gatherNominationFacts.attempt(
                election, line.orElse(null), candidate.personId(), nomination.nominatedBy(), now);
        var findings = new ArrayList<Finding>();
        if (line.isPresent()) {
            findings.addAll(NominationPolicy.judge(nominationFacts, NominationPolicy.BETWEEN));
        }
        findings.addAll(NominationPolicy.judge(nominationFacts, NominationPolicy.STANDING));
        findings.addAll(NominationPolicy.judge(nominationFacts, NominationPolicy.LISTED));
        return findings;
    }

    private static long failing(List<Finding> findings) {
        return Finding.verdicts(findings).stream().filter(it -> !it.satisfied()).count();
    }
}
