package org.foundation.portal.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.PollRules;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Roll;
import org.foundation.portal.polls.RollLine;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// The ballot box. Its first slot, `castFirst`, knows the member and takes a ballot under a code that they already
/// hold; its second, `castAgain`, knows the code and no member. Each is a transaction of its own, or part of the
/// caller's, and asks the clock only once the poll can no longer close under its hands. The first draws and casts in
/// one act: whatever fails in between, there is a ballot in the box under the voter's code, or nothing was drawn.
@ApplicationScoped
public class Box {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    Polls polls;

    @Inject
    Roll roll;

    @Inject
    Memberships memberships;

    @Inject
    Ballots ballots;

    @Inject
    CastFirst castFirst;

    @Inject
    CastAgain castAgain;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /// A code nobody has drawn yet.
    public static Code freshCode() {
        return Code.draw(CHANCE);
    }

    /// Nothing may come between: the poll cannot close until the end of the transaction, and then the clock is asked.
    @Transactional
    public void castFirst(Code code, Person voter, UUID membershipId, UUID pollId, Ranking ranking) {
        var poll = polls.forCasting(pollId).orElseThrow(NotFound::new);
        var filled = new CastFirst.Filled(code, ranking);
        acts.perform(castFirst, castFirst.of(poll, membershipId, voter, filled, clock.instant()));
    }

    @Transactional
    public void castAgain(Code code, UUID pollId, Ranking ranking) {
        var poll = polls.forCasting(pollId).orElseThrow(NotFound::new);
        acts.perform(castAgain, castAgain.of(poll, code, ranking, clock.instant()));
    }

    /// What the box has under a code; never what the ballot says.
    public Optional<FoundBallot> find(Code code, UUID pollId) {
        return ballots.byHash(code.hashFor(pollId)).map(it -> new FoundBallot(it.votes(), it.isCast()));
    }

    public record FoundBallot(int votes, boolean cast) {}

    /// The lines of the roll that this person may draw for today, or has drawn for.
    public List<RollLine> linesOf(Person voter, Poll poll) {
        var today = LegalDay.today(clock);
        var theirs = memberships.actedFor(voter.id(), today).stream()
                .filter(it -> new AuthorisedVoter(voter.id()).holds(it, memberships.representationsOf(it.id()), today))
                .map(Membership::id)
                .toList();
        return theirs.isEmpty() ? List.of() : roll.lines(poll.id(), theirs);
    }

    /// Whether this person has drawn every ballot that is theirs in this poll.
    public boolean hasVoted(Person voter, Poll poll) {
        var lines = linesOf(voter, poll);
        return !lines.isEmpty() && lines.stream().noneMatch(ballots::awaits);
    }

    /// The line of the roll that a first ballot can be cast for; says at once what the cast would say, so that nobody
    /// ranks in vain.
    public RollLine lineFor(UUID membershipId, Person voter, Poll poll) {
        var blank = castFirst.of(poll, membershipId, voter, null, clock.instant());
        Verdict.require(castFirst.verdicts(blank));
        return blank.line().orElseThrow();
    }

    /// Whether a first ballot can still be cast for the line.
    public boolean awaits(RollLine line) {
        return ballots.awaits(line);
    }

    /// Whether a ballot can be cast again under this code.
    public FoundBallot requireFound(Code code, Poll poll) {
        var now = clock.instant();
        Verdict.require(List.of(PollRules.voting(poll, now, LegalDay.today(clock))));
        return find(code, poll.id()).orElseThrow(() -> new Refusal("ballots.rule.known-code.no"));
    }
}
