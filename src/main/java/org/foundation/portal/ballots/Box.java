package org.foundation.portal.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.Person;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Roll;
import org.foundation.portal.polls.RollLine;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;

/// The ballot box. Its two slots do not see each other: `draw` knows the member and gives a code; `cast` knows the
/// code and no member. Each is a transaction of its own, or part of the caller's, and asks the clock only once the
/// poll can no longer close under its hands.
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
    Trail trail;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /// A code nobody has drawn yet.
    public static Code freshCode() {
        return Code.draw(CHANCE);
    }

    @Transactional
    public Code draw(Person voter, UUID membership, UUID poll) {
        var code = freshCode();
        draw(code, voter, membership, poll);
        return code;
    }

    /// Draws this code for a membership, once and for all. Drawing the same code again changes nothing.
    @Transactional
    public void draw(Code code, Person voter, UUID membershipId, UUID pollId) {
        var poll = voting(pollId);
        var now = clock.instant();
        var line = lineOf(poll, membershipId);
        requireHand(voter, membershipId, now);
        var hash = code.hashFor(pollId);
        if (line.isDrawn() && ballots.byHash(hash).isPresent()) {
            return;
        }
        if (line.isDrawn()) {
            throw new Refusal("ballots.drawn-already");
        }
        line.draw();
        ballots.entityManager().persist(new Ballot(hash, pollId, line.votes()));
        tell(voter, line, poll, now);
        ballots.entityManager().flush();
    }

    /// Puts a ranking under the code, in place of the one before, if there was one.
    @Transactional
    public void cast(Code code, UUID pollId, Ranking ranking) {
        var poll = voting(pollId);
        ranking.requireFit(poll);
        var ballot = ballots.toFill(code.hashFor(pollId)).orElseThrow(() -> new Refusal("ballots.unknown-code"));
        ballot.fill(ranking);
        ballots.entityManager().flush();
    }

    /// What the box has under a code; never what the ballot says.
    public Optional<Found> find(Code code, UUID pollId) {
        return ballots.byHash(code.hashFor(pollId)).map(it -> new Found(it.votes(), it.isCast()));
    }

    public record Found(int votes, boolean cast) {}

    /// The lines of the roll that this person may draw for today, or has drawn for.
    public List<RollLine> linesOf(Person voter, Poll poll) {
        var today = LegalDay.today(clock);
        var theirs = memberships.actedFor(voter.id(), today).stream()
                .filter(it -> new Hand(voter.id()).holds(it, memberships.representationsOf(it.id()), today))
                .map(Membership::id)
                .toList();
        return theirs.isEmpty() ? List.of() : roll.lines(poll.id(), theirs);
    }

    /// Says at once what a draw would say, so that nobody ranks in vain.
    public RollLine mayDraw(Person voter, UUID membershipId, Poll poll) {
        var now = clock.instant();
        poll.requireVoting(now);
        requireHand(voter, membershipId, now);
        var line = roll.line(poll.id(), membershipId).orElseThrow(() -> notOnRoll(poll));
        if (line.isDrawn()) {
            throw new Refusal("ballots.drawn-already");
        }
        return line;
    }

    private Poll voting(UUID pollId) {
        var poll = polls.forCasting(pollId).orElseThrow(NotFound::new);
        poll.requireVoting(clock.instant());
        return poll;
    }

    private RollLine lineOf(Poll poll, UUID membershipId) {
        var key = new RollLine.Key(poll.id(), membershipId);
        return Optional.ofNullable(ballots.entityManager().find(RollLine.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> notOnRoll(poll));
    }

    private static Refusal notOnRoll(Poll poll) {
        return new Refusal("ballots.not-on-roll", poll.title(), poll.recordDate());
    }

    /// The holder or the representative who votes; a membership suspended or terminated by the board draws nothing.
    /// One that has merely run out since the record date still votes (BL 9.4).
    private void requireHand(Person voter, UUID membershipId, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var membership = memberships.byId(membershipId).orElseThrow(NotFound::new);
        if (!new Hand(voter.id()).holds(membership, memberships.representationsOf(membershipId), today)) {
            throw new Refusal("ballots.not-yours");
        }
        if (Hand.isStopped(membership, today)) {
            throw new Refusal("ballots.suspended");
        }
    }

    private void tell(Person voter, RollLine line, Poll poll, Instant now) {
        trail.record(
                Deed.of("ballots.drawn", poll.id())
                        .by(voter.id(), voter.name())
                        .with("title", poll.title())
                        .with("membership", line.membershipId())
                        .personal("member", line.holder()),
                now);
        notices.post(
                Letter.to(voter.id(), voter.email(), voter.name())
                        .about("ballots.drawn")
                        .with("title", poll.title())
                        .with("member", line.holder())
                        .leadingTo("/ballots/cast?poll=" + poll.slug()),
                now);
    }
}
