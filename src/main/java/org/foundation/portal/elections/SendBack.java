package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.elections.ElectionEvent.SentBack;
import org.foundation.portal.people.People;

/// Somebody accepted who no longer meets a rule when the list is due goes back to the committee, which may wait until
/// they do, or refuse.
@ApplicationScoped
public class SendBack implements Act<SendBack.Case, SentBack> {

    @Inject
    JudgeCandidacy judgeCandidacy;

    @Inject
    People people;

    @Inject
    Clock clock;

    /// Who it is about, and the first rule they do not meet.
    public record Case(
            Candidate candidate, Election election, Optional<Verdict> failing, LocalDate today, Instant now) {}

    public Case of(Candidate candidate, Election election, Instant now) {
        var failing = judgeCandidacy.findings(candidate, election, now).stream()
                .filter(it -> it.blocking() && !it.verdict().satisfied())
                .map(Finding::verdict)
                .findFirst();
        return new Case(candidate, election, failing, LegalDay.of(now, clock.getZone()), now);
    }

    @Override
    public String name() {
        return "elections.send-back";
    }

    @Override
    public List<Verdict> who(SendBack.Case it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(SendBack.Case it) {
        return List.of(
                ElectionPolicy.listDue(it.election(), it.today(), it.now()),
                ElectionPolicy.listOpen(it.election(), it.today(), it.now()),
                says(it, "accepted", it.candidate().isAccepted()),
                says(it, "fails-a-rule", it.failing().isPresent()));
    }

    private static Verdict says(SendBack.Case it, String rule, boolean satisfied) {
        return Verdict.plain("elections.rule." + rule, satisfied, it.today())
                .with("title", it.election().title());
    }

    @Override
    public SentBack perform(SendBack.Case it) {
        it.candidate().reviewAgain();
        var section = it.failing().orElseThrow().section();
        return new SentBack(it.election(), people.nameOf(it.candidate().personId()), section, it.now());
    }
}
