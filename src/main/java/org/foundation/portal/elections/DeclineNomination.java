package org.foundation.portal.elections;

import static org.foundation.portal.elections.CandidacyPolicy.LIST_OPEN;
import static org.foundation.portal.elections.CandidacyPolicy.NOT_ANSWERED_YET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.ElectionEvent.Declined;
import org.foundation.portal.people.Person;

/// Whoever was nominated says no, and whoever nominated them may nominate somebody else.
@ApplicationScoped
public class DeclineNomination implements Act<CandidacyCase, Declined> {

    @Inject
    CandidacyCases candidacyCases;

    @Inject
    Candidates candidates;

    public CandidacyCase of(Candidate candidate, Person by, Instant now) {
        return candidacyCases.of(candidate, false, by, now);
    }

    @Override
    public String name() {
        return "elections.decline";
    }

    @Override
    public List<Verdict> who(CandidacyCase it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(CandidacyCase it) {
        return CandidacyPolicy.judge(it, LIST_OPEN, NOT_ANSWERED_YET);
    }

    @Override
    public Optional<Consequence> consequence(CandidacyCase it) {
        return Optional.of(Consequence.of("elections.accept.sure-decline-text"));
    }

    @Override
    public Declined perform(CandidacyCase it) {
        it.candidate().decline(it.now());
        candidates.nominationsOf(it.candidate().id()).forEach(nomination -> nomination.lapse(it.now()));
        return new Declined(it.election(), it.by(), it.now());
    }
}
