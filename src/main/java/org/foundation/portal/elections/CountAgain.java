package org.foundation.portal.elections;

import static org.foundation.portal.elections.ElectionPolicy.BY_THE_COMMITTEE;
import static org.foundation.portal.elections.ElectionPolicy.IMPARTIAL;
import static org.foundation.portal.elections.ElectionPolicy.PRELIMINARY;
import static org.foundation.portal.elections.ElectionPolicy.SOMEBODY_CANNOT_BE_SEATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.elections.ElectionEvent.CountedAgain;
import org.foundation.portal.people.By;

/// Counts the same ballots again, by the same seed of the draw, without whoever cannot be seated and with the limit of
/// one director for each member as the board of today makes it. The earlier count stays on record; what was signed and
/// challenged was that one, so both begin anew.
@ApplicationScoped
public class CountAgain implements Act<ElectionCase, CountedAgain> {

    @Inject
    ElectionCases electionCases;

    @Inject
    Results results;

    @Inject
    OnThePaper onThePaper;

    @Inject
    SeatingObstacles seatingObstacles;

    @Inject
    BoardCaps boardCaps;

    public ElectionCase of(Election election, By by, Instant now) {
        return electionCases.of(election, by, now);
    }

    @Override
    public String name() {
        return "elections.count-again";
    }

    @Override
    public List<Verdict> who(ElectionCase it) {
        return ElectionPolicy.judge(it, BY_THE_COMMITTEE);
    }

    @Override
    public List<Verdict> rules(ElectionCase it) {
        return ElectionPolicy.judge(it, PRELIMINARY, IMPARTIAL, SOMEBODY_CANNOT_BE_SEATED);
    }

    @Override
    public Optional<Consequence> consequence(ElectionCase it) {
        return Optional.of(Consequence.of("elections.certify.obstacles-text"));
    }

    @Override
    public CountedAgain perform(ElectionCase it) {
        var election = it.election();
        var before = it.count().orElseThrow().result();
        election.countAgain(it.now());
        var contest = before.contest()
                .withdrawing(
                        seatingObstacles.outOfTheCount(election, it.today()).toArray(Integer[]::new))
                .capped(boardCaps.atSeating(election, it.today(), it.rules()));
        var count = Methods.binding(election).count(contest);
        var without = it.obstacles().stream().map(Obstacle::name).toList();
        results.add(
                before.countedAgain(count, String.join(", ", without), it.by().id(), it.now()));
        var elected = count.elected().stream().map(contest::name).toList();
        return new CountedAgain(election, without, elected, onThePaper.people(election), it.by(), it.now());
    }
}
