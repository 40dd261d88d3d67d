package org.foundation.portal.decisions;

import static org.foundation.portal.bylaws.Rule.CERTIFICATION_SIGNATURES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.decisions.DecisionEvent.Certified;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;

/// One officer certifies the count; the last one needed makes it final, and everybody on the roll is told.
@ApplicationScoped
public class CertifyDecision implements Act<CertifyDecision.Case, Certified> {

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    public record Case(Decision decision, By by, Rules rules, LocalDate today, Instant now) {

        /// A second click of the same officer.
        public boolean isSigned() {
            return decision.isCertifiedBy(by.id());
        }
    }

    public Case of(Decision decision, By by, Instant now) {
        return new Case(decision, by, rulebook.governing(decision), LegalDay.of(now, clock.getZone()), now);
    }

    @Override
    public String name() {
        return "decisions.certify";
    }

    @Override
    public List<Verdict> who(Case it) {
        var section = it.rules().section(CERTIFICATION_SIGNATURES);
        return List.of(it.by().inOffice(section, it.today(), Office.SECRETARY, Office.ELECTION_COMMITTEE));
    }

    @Override
    public List<Verdict> rules(Case it) {
        var decision = it.decision();
        return List.of(
                Verdict.plain("decisions.rule.counted", decision.answers().isPresent(), it.today()),
                Verdict.plain("decisions.rule.not-yours-yet", !it.isSigned(), it.today()),
                Verdict.plain("decisions.rule.not-final", !decision.isFinal(it.rules()), it.today()));
    }

    @Override
    public Optional<Consequence> consequence(Case it) {
        return Optional.of(Consequence.of("decisions.certify.consequence"));
    }

    @Override
    public Certified perform(Case it) {
        var decision = it.decision();
        decision.certify(it.by().person(), it.now());
        var passed = decision.matter()
                .majority(it.rules())
                .passed(decision.answers().orElseThrow(), decision.poll().roll().orElseThrow());
        return new Certified(decision, it.by().person(), decision.isFinal(it.rules()), passed, it.now());
    }
}
