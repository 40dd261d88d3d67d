package org.foundation.portal.elections;

import static org.foundation.portal.elections.ElectionPolicy.BY_THE_COMMITTEE;
import static org.foundation.portal.elections.ElectionPolicy.IMPARTIAL;
import static org.foundation.portal.elections.ElectionPolicy.LIST_OPEN;
import static org.foundation.portal.elections.ElectionPolicy.says;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.ElectionEvent.Reviewed;
import org.foundation.portal.people.By;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// The election committee accepts or refuses whoever has consented, and tells them why. It cannot accept against a rule
/// that is not for it to weigh.
@ApplicationScoped
public class ReviewCandidate implements Act<ReviewCandidate.Case, Reviewed> {

    @Inject
    ElectionCases electionCases;

    @Inject
    JudgeCandidacy judgeCandidacy;

    @Inject
    People people;

    /// The election; one of its candidates, with what the rules say of them, when it is about one; and what is
    /// decided, when something is.
    public record Case(
            ElectionCase of,
            @Nullable Candidate candidate,
            List<Finding> findings,
            @Nullable Judgement decision) {

        /// `read` is the statement as whoever decides has read it.
        public record Judgement(boolean accepted, String reason, String read) {}

        Stream<Finding> blocking() {
            return findings.stream().filter(Finding::blocking);
        }

        boolean isAccepting() {
            return decision != null && decision.accepted();
        }

        /// Somebody against whom no rule stands.
        boolean isRefusingTheFit() {
            return decision != null
                    && !decision.accepted()
                    && blocking().allMatch(it -> it.verdict().satisfied());
        }
    }

    public Case of(Candidate candidate, Election election, Case.@Nullable Judgement decision, By by, Instant now) {
        var findings = judgeCandidacy.findings(candidate, election, now);
        var held = electionCases.held(election);
        return new Case(electionCases.read(held, by, now), candidate, findings, decision);
    }

    @Override
    public String name() {
        return "elections.review";
    }

    @Override
    public List<Verdict> who(ReviewCandidate.Case it) {
        return ElectionPolicy.judge(it.of(), BY_THE_COMMITTEE);
    }

    @Override
    public List<Verdict> rules(ReviewCandidate.Case it) {
        var accepting = it.isAccepting() ? it.blocking().map(Finding::verdict) : Stream.<Verdict>empty();
        return Stream.of(
                        ElectionPolicy.judge(it.of(), LIST_OPEN).stream(),
                        about(it),
                        ElectionPolicy.judge(it.of(), IMPARTIAL).stream(),
                        accepting)
                .flatMap(verdicts -> verdicts)
                .toList();
    }

    private static Stream<Verdict> about(ReviewCandidate.Case it) {
        var candidate = it.candidate();
        if (candidate == null) {
            return Stream.empty();
        }
        var read = it.decision() == null
                || candidate.statement().equals(it.decision().read());
        return Stream.of(
                says(
                        it.of(),
                        "not-oneself-reviewed",
                        !candidate.personId().equals(it.of().by().id())),
                says(it.of(), "has-said-yes", candidate.isToReview()).with("standing", candidate.standing()),
                says(it.of(), "as-read", read));
    }

    @Override
    public Optional<Consequence> consequence(ReviewCandidate.Case it) {
        return it.isRefusingTheFit() ? Optional.of(Consequence.of("elections.review.sure-text")) : Optional.empty();
    }

    @Override
    public Reviewed perform(ReviewCandidate.Case it) {
        var candidate = Objects.requireNonNull(it.candidate());
        var decision = Objects.requireNonNull(it.decision());
        var of = it.of();
        if (decision.accepted()) {
            candidate.accept(of.by().id(), decision.reason(), of.now());
        } else {
            candidate.refuse(of.by().id(), decision.reason(), of.now());
        }
        var person = people.byId(candidate.personId()).orElseThrow(NotFound::new);
        return new Reviewed(of.election(), person, decision.accepted(), decision.reason(), of.by(), of.now());
    }
}
