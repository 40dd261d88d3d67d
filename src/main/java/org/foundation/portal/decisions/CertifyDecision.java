package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.TellVoters;

/// One officer certifies the count; the last one needed makes it final, and everybody on the roll is told.
@ApplicationScoped
public class CertifyDecision {

    @Inject
    Rulebook rulebook;

    @Inject
    TellVoters tellVoters;

    @Inject
    Trail trail;

    /// Signing a second time, as an impatient click does, changes nothing.
    public void certify(Decision decision, Person by, Instant now) {
        if (decision.isCertifiedBy(by.id())) {
            return;
        }
        var poll = decision.poll();
        var rules = rulebook.governing(decision);
        var before = decision.isFinal(rules);
        decision.certify(by, now);
        trail.record(
                AuditEvent.of("decisions.certified", poll.id())
                        .by(by.id(), by.name())
                        .publicly()
                        .with("title", poll.title()),
                now);
        if (!before && decision.isFinal(rules)) {
            var passed = decision.matter()
                    .majority(rules)
                    .passed(decision.answers().orElseThrow(), poll.roll().orElseThrow());
            trail.record(AuditEvent.of("decisions.final", poll.id()).publicly().with("title", poll.title()), now);
            tellVoters.tell(
                    poll,
                    letter -> about(letter, passed).with("title", poll.title()).leadingTo(poll.href()),
                    now);
        }
    }

    private static Letter about(Letter letter, boolean passed) {
        return letter.about(passed ? "decisions.passed" : "decisions.failed");
    }
}
