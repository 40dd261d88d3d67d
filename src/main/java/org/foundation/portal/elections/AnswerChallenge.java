package org.foundation.portal.elections;

import static org.foundation.portal.elections.ElectionPolicy.A_CHALLENGE_WAITS;
import static org.foundation.portal.elections.ElectionPolicy.BY_THE_COMMITTEE;
import static org.foundation.portal.elections.ElectionPolicy.IMPARTIAL;
import static org.foundation.portal.elections.ElectionPolicy.says;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.ElectionEvent.ChallengeAnswered;
import org.foundation.portal.people.By;
import org.foundation.portal.people.People;
import org.foundation.portal.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// The election committee answers a challenge, once; but nobody answers their own.
@ApplicationScoped
public class AnswerChallenge implements Act<AnswerChallenge.Case, ChallengeAnswered> {

    @Inject
    ElectionCases electionCases;

    @Inject
    People people;

    /// The election, one of the challenges to its result when it is about one, and the answer.
    public record Case(ElectionCase of, @Nullable Challenge challenge, String answer) {}

    public Case of(Challenge challenge, Election election, String answer, By by, Instant now) {
        return new Case(electionCases.of(election, by, now), challenge, answer);
    }

    @Override
    public String name() {
        return "elections.answer";
    }

    @Override
    public List<Verdict> who(AnswerChallenge.Case it) {
        return ElectionPolicy.judge(it.of(), BY_THE_COMMITTEE);
    }

    @Override
    public List<Verdict> rules(AnswerChallenge.Case it) {
        return Stream.concat(ElectionPolicy.judge(it.of(), IMPARTIAL).stream(), about(it))
                .toList();
    }

    private static Stream<Verdict> about(AnswerChallenge.Case it) {
        var challenge = it.challenge();
        return challenge == null
                ? ElectionPolicy.judge(it.of(), A_CHALLENGE_WAITS).stream()
                : Stream.of(
                        says(
                                it.of(),
                                "not-ones-own-challenge",
                                !challenge.personId().equals(it.of().by().id())),
                        says(it.of(), "unanswered", !challenge.isAnswered()));
    }

    @Override
    public ChallengeAnswered perform(AnswerChallenge.Case it) {
        var of = it.of();
        var challenge = Objects.requireNonNull(it.challenge());
        challenge.answer(it.answer(), of.by().id(), of.now());
        var member = people.byId(challenge.personId()).orElseThrow(NotFound::new);
        return new ChallengeAnswered(of.election(), member, it.answer(), of.now());
    }
}
