package org.foundation.portal.elections;

import static org.foundation.portal.elections.CandidacyPolicy.BEFORE_THE_LIST_IS_DUE;
import static org.foundation.portal.elections.CandidacyPolicy.BOUND_BY_THE_POLICIES;
import static org.foundation.portal.elections.CandidacyPolicy.LIST_OPEN;
import static org.foundation.portal.elections.CandidacyPolicy.NOT_DECIDED_YET;
import static org.foundation.portal.elections.CandidacyPolicy.STANDS_NOWHERE_ELSE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.ElectionEvent.Consented;
import org.foundation.portal.people.Acceptance;
import org.foundation.portal.people.Agreements;
import org.foundation.portal.people.Person;

/// Whoever was nominated says yes, with a statement and the policies of an office accepted. Said again, it corrects the
/// statement until the committee has decided.
@ApplicationScoped
public class ConsentToStand implements Act<ConsentToStand.Case, Consented> {

    @Inject
    CandidacyCases candidacyCases;

    @Inject
    Agreements agreements;

    /// The candidacy, and what they say to the voters.
    public record Case(CandidacyCase of, String statement) {}

    /// `accepted` says that they have read the texts still to be accepted and are bound by them.
    public Case of(Candidate candidate, String statement, boolean accepted, Person by, Instant now) {
        return new Case(candidacyCases.of(candidate, accepted, by, now), statement);
    }

    @Override
    public String name() {
        return "elections.accept";
    }

    @Override
    public List<Verdict> who(ConsentToStand.Case it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(ConsentToStand.Case it) {
        return CandidacyPolicy.judge(
                it.of(),
                LIST_OPEN,
                BEFORE_THE_LIST_IS_DUE,
                STANDS_NOWHERE_ELSE,
                BOUND_BY_THE_POLICIES,
                NOT_DECIDED_YET);
    }

    @Override
    public Consented perform(ConsentToStand.Case it) {
        var of = it.of();
        candidacyCases
                .toAccept(of.by().id(), of.now())
                .forEach(text -> agreements.add(new Acceptance(of.by().id(), text, of.now())));
        var first = of.candidate().isAsked();
        of.candidate().consent(it.statement(), of.now());
        return new Consented(of.election(), first, of.by(), of.now());
    }
}
