package org.foundation.portal.ballots;

import static org.foundation.portal.bylaws.Rule.MEMBERSHIP_VOTER;
import static org.foundation.portal.bylaws.Rule.RECORD_DATE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.ballots.BallotEvent.Drawn;
import org.foundation.portal.ballots.BallotEvent.Kept;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.PollRules;
import org.foundation.portal.polls.Roll;
import org.foundation.portal.polls.RollLine;
import org.foundation.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// A member draws the ballot of a membership under a code that they hold, and casts it. The same form sent again casts
/// the same ballot; one that was drawn in vain is replaced, and its code opens nothing any more.
@ApplicationScoped
public class CastFirst implements Act<CastFirst.Case, BallotEvent> {

    @Inject
    Ballots ballots;

    @Inject
    Roll roll;

    @Inject
    Memberships memberships;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// A ranking under its code; missing, while nothing is filled in. Says nothing of itself.
    public record Filled(Code code, Ranking ranking) {}

    /// `hand` says that the voter is the one who votes for the membership, and `line` is its place on the roll.
    public record Case(
            Poll poll,
            Optional<Membership> membership,
            boolean hand,
            Optional<RollLine> line,
            boolean awaited,
            Person voter,
            @Nullable Filled filled,
            Rules rules,
            LocalDate today,
            Instant now) {

        boolean stopped() {
            return membership.filter(it -> AuthorisedVoter.isStopped(it, today)).isPresent();
        }
    }

    public Case of(Poll poll, UUID membershipId, Person voter, @Nullable Filled filled, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var membership = memberships.byId(membershipId);
        var hand = membership
                .filter(it -> new AuthorisedVoter(voter.id()).holds(it, memberships.representationsOf(it.id()), today))
                .isPresent();
        var line = roll.line(poll.id(), membershipId);
        var awaited = line.filter(ballots::awaits).isPresent()
                || filled != null
                        && ballots.byHash(filled.code().hashFor(poll.id())).isPresent();
        return new Case(poll, membership, hand, line, awaited, voter, filled, rulebook.governing(poll), today, now);
    }

    @Override
    public String name() {
        return "ballots.cast";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of(Verdict.of("ballots.rule.hand", it.hand(), it.rules().section(MEMBERSHIP_VOTER), it.today()));
    }

    /// A membership that has merely run out since the record date still votes (BL 9.4).
    @Override
    public List<Verdict> rules(Case it) {
        return List.of(
                PollRules.voting(it.poll(), it.now(), it.today()),
                Verdict.of(
                        "ballots.rule.on-roll",
                        it.line().isPresent(),
                        it.rules().section(RECORD_DATE_DAYS),
                        it.today()),
                Verdict.plain("ballots.rule.not-stopped", !it.stopped(), it.today()),
                Verdict.plain("ballots.rule.awaited", it.awaited(), it.today()));
    }

    @Override
    public BallotEvent perform(Case it) {
        var filled = Objects.requireNonNull(it.filled(), "nothing is filled in");
        var line = it.line().orElseThrow();
        filled.ranking().requireFit(it.poll());
        var hash = filled.code().hashFor(it.poll().id());
        return switch (ballots.castFirst(it.poll().id(), line.membershipId(), hash, filled.ranking())) {
            case DRAWN -> new Drawn(it.poll(), line, it.voter(), false, it.now());
            case DRAWN_ANEW -> new Drawn(it.poll(), line, it.voter(), true, it.now());
            case SENT_AGAIN -> new Kept(it.now());
            // by another form of theirs, in this moment
            case DRAWN_BEFORE -> throw new Refusal("ballots.rule.awaited.no");
        };
    }
}
