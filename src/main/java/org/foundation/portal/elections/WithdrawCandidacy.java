package org.foundation.portal.elections;

import static org.foundation.portal.elections.CandidacyPolicy.IN_THE_RUNNING;
import static org.foundation.portal.elections.CandidacyPolicy.NOT_FINAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.ElectionEvent.Withdrawn;
import org.foundation.portal.people.Person;

/// A candidate withdraws, until the result is final: from the list, or, once that is printed, from the count.
@ApplicationScoped
public class WithdrawCandidacy implements Act<CandidacyCase, Withdrawn> {

    @Inject
    CandidacyCases candidacyCases;

    public CandidacyCase of(Candidate candidate, Person by, Instant now) {
        return candidacyCases.locked(candidate, by, now);
    }

    @Override
    public String name() {
        return "elections.withdraw";
    }

    @Override
    public List<Verdict> who(CandidacyCase it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(CandidacyCase it) {
        return CandidacyPolicy.judge(it, NOT_FINAL, IN_THE_RUNNING);
    }

    @Override
    public Optional<Consequence> consequence(CandidacyCase it) {
        return Optional.of(Consequence.of("elections.accept.sure-withdraw-text"));
    }

    @Override
    public Withdrawn perform(CandidacyCase it) {
        it.candidate().withdraw(it.now());
        var listed = it.election().poll().ballot().isPresent();
        return new Withdrawn(it.election(), listed, it.by(), it.now());
    }
}
