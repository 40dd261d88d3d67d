package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.ballots.OpenedBox;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.decisions.DecisionEvent.Counted;

/// Counts the answers when the vote on a question has closed. The result is preliminary until it is certified.
@ApplicationScoped
public class CountDecision implements Act<CountDecision.Case, Counted> {

    @Inject
    Rulebook rulebook;

    @Inject
    OpenedBox openedBox;

    @Inject
    Clock clock;

    public record Case(Decision decision, Rules rules, Instant now) {}

    public Case of(Decision decision, Instant now) {
        return new Case(decision, rulebook.governing(decision), now);
    }

    @Override
    public String name() {
        return "decisions.count";
    }

    /// The clock does it.
    @Override
    public List<Verdict> who(Case it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(Case it) {
        var today = LegalDay.of(it.now(), clock.getZone());
        return List.of(Verdict.plain(
                "decisions.rule.not-counted", it.decision().answers().isEmpty(), today));
    }

    @Override
    public Counted perform(Case it) {
        var decision = it.decision();
        var answers = Answers.of(openedBox.piles(decision.poll().id()), it.now());
        decision.count(answers);
        var majority = decision.matter().majority(it.rules());
        var roll = decision.poll().roll().orElseThrow();
        return new Counted(
                decision, majority.passed(answers, roll), majority.binding().voices(answers, roll), it.now());
    }
}
