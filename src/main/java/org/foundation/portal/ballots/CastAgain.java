package org.foundation.portal.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.ballots.BallotEvent.Kept;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.PollRules;

/// Whoever brings the code of a ballot puts another ranking in place of the one before. Nobody asks who they are.
@ApplicationScoped
public class CastAgain implements Act<CastAgain.Case, Kept> {

    @Inject
    Ballots ballots;

    @Inject
    Clock clock;

    public record Case(Poll poll, Optional<Ballot> ballot, Ranking ranking, LocalDate today, Instant now) {}

    Case of(Poll poll, Code code, Ranking ranking, Instant now) {
        var ballot = ballots.toFill(code.hashFor(poll.id()));
        return new Case(poll, ballot, ranking, LegalDay.of(now, clock.getZone()), now);
    }

    @Override
    public String name() {
        return "ballots.again";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of();
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(
                PollRules.voting(it.poll(), it.now(), it.today()),
                Verdict.plain("ballots.rule.known-code", it.ballot().isPresent(), it.today()));
    }

    @Override
    public Kept perform(Case it) {
        it.ranking().requireFit(it.poll());
        it.ballot().orElseThrow().fill(it.ranking());
        ballots.flush();
        return new Kept(it.now());
    }
}
