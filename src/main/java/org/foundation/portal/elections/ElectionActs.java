package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.people.By;

/// The acts about one election that have a page of their own, in the order of its life.
@ApplicationScoped
public class ElectionActs {

    @Inject
    Acts acts;

    @Inject
    ElectionCases electionCases;

    @Inject
    ReviewCandidate review;

    @Inject
    ChallengeResult challenge;

    @Inject
    AnswerChallenge answer;

    @Inject
    CertifyElection certify;

    @Inject
    CancelElection cancel;

    /// Those that are this person's to do, open or not.
    public List<Offer> of(Election election, By by, Instant now) {
        var it = electionCases.read(election, by, now);
        return Acts.shown(
                acts.offer(review, new ReviewCandidate.Case(it, null, List.of(), null)),
                acts.offer(challenge, challenge.of(it, "")),
                acts.offer(answer, new AnswerChallenge.Case(it, null, "")),
                acts.offer(certify, it),
                acts.offer(cancel, new CancelElection.Case(it, "")));
    }
}
