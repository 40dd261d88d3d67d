package org.foundation.portal.elections;

import static org.foundation.portal.elections.ElectionPolicy.BY_THE_COMMITTEE;
import static org.foundation.portal.elections.ElectionPolicy.IMPARTIAL;
import static org.foundation.portal.elections.ElectionPolicy.NOT_OVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.ElectionEvent.Cancelled;
import org.foundation.portal.people.By;
import org.foundation.portal.polls.PollEvent;

/// The election committee cancels an election; but nobody who stands in it.
@ApplicationScoped
public class CancelElection implements Act<CancelElection.Case, Cancelled> {

    @Inject
    Acts acts;

    @Inject
    ElectionCases electionCases;

    /// The election, and why.
    public record Case(ElectionCase of, String reason) {}

    public Case of(Election election, String reason, By by, Instant now) {
        return new Case(electionCases.read(electionCases.withItsPoll(election), by, now), reason);
    }

    @Override
    public String name() {
        return "elections.cancel";
    }

    @Override
    public List<Verdict> who(CancelElection.Case it) {
        return ElectionPolicy.judge(it.of(), BY_THE_COMMITTEE);
    }

    @Override
    public List<Verdict> rules(CancelElection.Case it) {
        return ElectionPolicy.judge(it.of(), NOT_OVER, IMPARTIAL);
    }

    @Override
    public Optional<Consequence> consequence(CancelElection.Case it) {
        return Optional.of(Consequence.of("elections.cancel.lead"));
    }

    @Override
    public Cancelled perform(CancelElection.Case it) {
        var of = it.of();
        var poll = of.election().poll();
        poll.cancel(of.by().id(), it.reason(), of.now());
        acts.happened(new PollEvent.Cancelled(poll, it.reason().strip(), of.by().person(), of.now()));
        return new Cancelled(of.election(), it.reason(), of.by(), of.now());
    }
}
