package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.ballots.OpenedBox;
import org.foundation.portal.bylaws.Rulebook;

/// Counts the answers when a poll over a question has closed. The result is preliminary until it is certified.
@ApplicationScoped
public class CountDecision {

    @Inject
    Decisions decisions;

    @Inject
    Rulebook rulebook;

    @Inject
    OpenedBox openedBox;

    @Inject
    Trail trail;

    /// Nothing, if the poll is not over a question.
    public void count(UUID poll, Instant now) {
        decisions.byPollId(poll).ifPresent(it -> count(it, now));
    }

    private void count(Decision decision, Instant now) {
        var poll = decision.poll();
        var answers = Answers.of(openedBox.piles(poll.id()), now);
        decision.count(answers);
        var majority = decision.matter().majority(rulebook.governing(decision));
        var roll = poll.roll().orElseThrow();
        var passed = majority.passed(answers, roll);
        var said = majority.binding().voices(answers, roll);
        trail.record(
                AuditEvent.of(passed ? "decisions.passed" : "decisions.failed", poll.id())
                        .publicly()
                        .with("title", poll.title())
                        .with("yes", said.yes())
                        .with("no", said.no())
                        .with("abstain", said.abstain()),
                now);
    }
}
