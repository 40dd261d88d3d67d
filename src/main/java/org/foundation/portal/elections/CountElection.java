package org.foundation.portal.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.elections.ElectionEvent.Counted;
import org.foundation.portal.polls.CastBallots;
import org.foundation.portal.polls.CastBallots.Cast;
import org.foundation.portal.polls.Option;
import org.foundation.portal.shared.Sha256;
import org.foundation.portal.tally.BallotSet;
import org.foundation.portal.tally.Contest;
import org.foundation.portal.tally.files.Blt;

/// Counts an election that has closed, once, and keeps the count with its inputs as the preliminary result. Whoever has
/// withdrawn or has another seat by then is passed over. Who belongs to whom is as it was when the list became final;
/// who sits on the board is as it is now.
@ApplicationScoped
public class CountElection implements Act<CountElection.Case, Counted> {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    CastBallots castBallots;

    @Inject
    Results results;

    @Inject
    SeatingObstacles seatingObstacles;

    @Inject
    BoardCaps boardCaps;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// The election that has closed, and whether it was counted before.
    public record Case(Election election, boolean counted, Rules rules, LocalDate today, Instant now) {}

    public Case of(Election election, Instant now) {
        return new Case(
                election,
                results.byElectionId(election.id()).isPresent(),
                rulebook.governing(election),
                LegalDay.of(now, clock.getZone()),
                now);
    }

    @Override
    public String name() {
        return "elections.count";
    }

    @Override
    public List<Verdict> who(CountElection.Case it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(CountElection.Case it) {
        return List.of(Verdict.plain("elections.rule.not-counted", !it.counted(), it.today())
                .with("title", it.election().title()));
    }

    @Override
    public Counted perform(CountElection.Case it) {
        var election = it.election();
        var poll = election.poll();
        var contest = contest(election.title(), poll.options(), election.seats().size(), castBallots.of(poll.id()))
                .withdrawing(
                        seatingObstacles.outOfTheCount(election, it.today()).toArray(Integer[]::new));
        var blt = written(contest);
        var seal = Seal.of(blt, CHANCE, castBallots.fewestAlike(poll.id()));
        var seed = seed(poll.ballot().orElseThrow().drawSecret(), contest);
        var caps = boardCaps.of(election, it.today(), it.rules());
        var count = Methods.binding(election).count(contest.capped(caps).seeded(seed));
        results.add(new Result(election.id(), count, blt, seal, it.now()));
        var elected = count.elected().stream().map(contest::name).toList();
        return new Counted(election, elected, seal.commitment(), seed, it.now());
    }

    /// The ballots in an order that reveals nothing about who cast them or when: merged by ranking, and sorted.
    static Contest contest(String title, List<Option> paper, int seats, List<Cast> casts) {
        var box = BallotSet.of(paper.size());
        casts.stream()
                .sorted((one, other) -> compare(one.ranking(), other.ranking()))
                .forEach(it -> box.add(
                        it.votes(),
                        it.ranking().stream().mapToInt(Integer::intValue).toArray()));
        return Contest.of(title, paper.stream().map(Option::label).toList(), seats, box.build());
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Integer.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    static String written(Contest contest) {
        var text = new StringBuilder();
        try {
            Blt.write(contest, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// `printf '%s%s' SECRET FIRST-CHOICES-HASH | sha256sum`. It rests on the ballots by their first choices only,
    /// which
    /// are published in any case, so that anybody can work it out and nobody can try out ballots against it.
    static String seed(String secret, Contest contest) {
        return Sha256.of(secret + Sha256.of(firstChoices(contest)));
    }

    /// A line for each candidate: the number, a space, the votes of the first round.
    static String firstChoices(Contest contest) {
        var votes = new long[contest.candidates().size() + 1];
        var ballotSet = contest.ballots();
        for (int i = 0; i < ballotSet.size(); i++) {
            votes[ballotSet.code(ballotSet.start(i))] += ballotSet.weight(i);
        }
        return contest.candidates().stream()
                .map(it -> it.number() + " " + votes[it.number()] + "\n")
                .collect(Collectors.joining());
    }
}
