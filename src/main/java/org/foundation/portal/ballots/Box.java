package org.foundation.portal.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Roll;
import org.foundation.portal.polls.RollLine;
import org.foundation.portal.shared.Address;
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
    Trail trail;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /// A code nobody has drawn yet.
    public static Code freshCode() {
        return Code.draw(CHANCE);
    }

    /// Draws the ballot of a membership under this code and casts it. The same form sent again casts the same ballot;
    /// one that was drawn but never cast is replaced, and its code no longer opens anything.
    @Transactional
    public void castFirst(Code code, Person voter, UUID membershipId, UUID pollId, Ranking ranking) {
        var poll = voting(pollId);
        var now = clock.instant();
        ranking.requireFit(poll);
        var line = lineOf(poll, membershipId);
        requireHand(voter, membershipId, now);
        switch (ballots.castFirst(pollId, membershipId, code.hashFor(pollId), ranking)) {
            case DRAWN -> tell("ballots.drawn", voter, line, poll, now);
            case DRAWN_ANEW -> tell("ballots.drawn-anew", voter, line, poll, now);
            case SENT_AGAIN -> {}
            case DRAWN_BEFORE -> throw new Refusal("ballots.drawn-already");
        }
    }

    /// Puts a ranking under the code, in place of the one before.
    @Transactional
    public void castAgain(Code code, UUID pollId, Ranking ranking) {
        var poll = voting(pollId);
        ranking.requireFit(poll);
        var ballot = ballots.toFill(code.hashFor(pollId)).orElseThrow(() -> new Refusal("ballots.unknown-code"));
        ballot.fill(ranking);
        ballots.flush();
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

    /// Whether a first ballot can still be cast for the line.
    public boolean awaits(RollLine line) {
        return !line.isDrawn() || isDrawnInVain(line);
    }

    /// Whether a code was drawn for the line and no ballot ever cast with it, as earlier versions, which drew first and
    /// cast later, could leave it.
    public boolean isDrawnInVain(RollLine line) {
        return line.isDrawn() && ballots.isDrawnInVain(line.pollId(), line.membershipId());
    }

    /// Whether this person has drawn every ballot that is theirs in this poll.
    public boolean hasVoted(Person voter, Poll poll) {
        var lines = linesOf(voter, poll);
        return !lines.isEmpty() && lines.stream().noneMatch(this::awaits);
    }

    /// Refuses at once what the cast would refuse, so that nobody ranks in vain.
    public RollLine mayCastFirst(Person voter, UUID membershipId, Poll poll) {
        var now = clock.instant();
        poll.requireVoting(now);
        requireHand(voter, membershipId, now);
        var line = lineOf(poll, membershipId);
        if (!awaits(line)) {
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
        return roll.line(poll.id(), membershipId).orElseThrow(() -> notOnRoll(poll));
    }

    private static Refusal notOnRoll(Poll poll) {
        return new Refusal("ballots.not-on-roll").with("title", poll.title()).with("day", poll.recordDate());
    }

    /// The holder or the representative who votes; a membership suspended or terminated by the board draws nothing.
    /// One that has merely run out since the record date still votes (BL 9.4).
    private void requireHand(Person voter, UUID membershipId, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var membership = memberships.byId(membershipId).orElseThrow(NotFound::new);
        if (!new AuthorisedVoter(voter.id()).holds(membership, memberships.representationsOf(membershipId), today)) {
            throw new Refusal("ballots.not-yours");
        }
        if (AuthorisedVoter.isStopped(membership, today)) {
            throw new Refusal("ballots.suspended");
        }
    }

    private void tell(String what, Person voter, RollLine line, Poll poll, Instant now) {
        trail.record(
                AuditEvent.of(what, poll.id())
                        .by(voter.id(), voter.name())
                        .with("title", poll.title())
                        .with("membership", line.membershipId())
                        .personal("member", line.holder()),
                now);
        notices.post(
                Letter.to(voter.id(), voter.email(), voter.name())
                        .about(what)
                        .with("title", poll.title())
                        .with("member", line.holder())
                        .leadingTo(Address.of("ballots", poll.slug()).text()),
                now);
    }
}
