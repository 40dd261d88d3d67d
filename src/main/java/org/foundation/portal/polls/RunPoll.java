package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.Formats;

/// Does for one poll what has fallen due by a moment: freezes the roll, gives notice, puts the opening on record,
/// closes, extends or ends undecided. Doing it twice changes nothing.
@ApplicationScoped
public class RunPoll {

    @Inject
    Polls polls;

    @Inject
    Electorate electorate;

    @Inject
    Rulebook rulebook;

    @Inject
    TellVoters tellVoters;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Instance<Turnout> turnout;

    @Inject
    Event<Closed> closed;

    /// In a transaction of its own when the timer calls it: one poll in trouble holds up no other.
    @Transactional
    public void advance(UUID id, Instant now) {
        var poll = polls.locked(id).orElseThrow(NotFound::new);
        if (poll.phaseAt(now) == Phase.CALLED) {
            prepare(poll, now);
        }
        switch (poll.phaseAt(now)) {
            case VOTING -> open(poll, now);
            case CLOSING -> close(poll, now);
            case CALLED, HELD_UP, CLOSED, CANCELLED, LAPSED -> {}
        }
    }

    /// How many are present, as far as anybody can tell.
    public Turnout.Present present(UUID poll) {
        return turnout.isResolvable() ? turnout.get().of(poll) : Turnout.Present.NOBODY;
    }

    public Rules rules(Poll poll) {
        return rulebook.on(poll.rulebookDate());
    }

    public Optional<Quorum> quorum(Poll poll) {
        return poll.quorum(present(poll.id()), rules(poll));
    }

    private void prepare(Poll poll, Instant now) {
        if (poll.rollFallsDue(now, clock.getZone())) {
            freezeRoll(poll, now);
        }
        if (poll.noticeFallsDue(now, clock.getZone())) {
            giveNotice(poll, now);
        }
    }

    private void freezeRoll(Poll poll, Instant now) {
        var lines = electorate.entitled(poll.recordDate(), rules(poll)).stream()
                .map(it -> RollLine.of(poll, it))
                .toList();
        lines.forEach(polls.entityManager()::persist);
        poll.freezeRoll(lines, now, clock.getZone());
        var roll = poll.roll().orElseThrow();
        trail.record(
                deed("polls.roll-frozen", poll)
                        .with("day", Formats.dayText(poll.recordDate()))
                        .with("members", roll.rollMembers())
                        .with("votes", roll.rollVotes())
                        .with("hash", roll.rollHash()),
                now);
    }

    private void giveNotice(Poll poll, Instant now) {
        polls.entityManager().flush();
        var section = rules(poll).section("notice.members.days");
        var sent = tellVoters.tell(
                poll,
                letter -> letter.about("polls.notice")
                        .with("title", poll.title())
                        .with("opens", Formats.instantText(poll.voting().opens()))
                        .with("closes", Formats.untilText(poll.voting().closes()))
                        .with("section", section)
                        .leadingTo(poll.href())
                        .formal(section),
                now);
        poll.noticed(now);
        trail.record(deed("polls.noticed", poll).with("letters", sent).with("section", section), now);
    }

    private void open(Poll poll, Instant now) {
        if (poll.openedAt().isPresent()) {
            return;
        }
        poll.open(now);
        tellVoters.tell(
                poll,
                letter -> letter.about("polls.opened")
                        .with("title", poll.title())
                        .with("closes", Formats.untilText(poll.voting().closes()))
                        .leadingTo("/ballots/cast?poll=" + poll.slug()),
                now);
        var ballot = poll.ballot().orElseThrow();
        trail.record(
                deed("polls.opened", poll)
                        .with("hash", ballot.ballotHash())
                        .with("commitment", ballot.drawCommitment()),
                now);
    }

    private void close(Poll poll, Instant now) {
        var outcome = poll.close(present(poll.id()), rules(poll), now, clock.getZone());
        switch (outcome) {
            case CLOSED -> {
                var closing = poll.closing().orElseThrow();
                trail.record(
                        deed("polls.closed", poll)
                                .with("members", closing.membersPresent())
                                .with("votes", closing.votesPresent()),
                        now);
                closed.fire(new Closed(poll.id()));
            }
            case EXTENDED, EXTENDED_WITH_FRESH_NOTICE -> extended(poll, now);
            case LAPSED -> lapsed(poll, now);
        }
    }

    private void extended(Poll poll, Instant now) {
        var extension = poll.extensions().getLast();
        var section =
                rules(poll).section(extension.freshNotice() ? "adjournment.notice.days" : "voting.extension.days");
        tellVoters.tell(
                poll,
                letter -> {
                    var told = letter.about("polls.extended")
                            .with("title", poll.title())
                            .with("until", Formats.untilText(extension.until()))
                            .with("members", extension.membersPresent())
                            .with("membersNeeded", extension.membersNeeded())
                            .with("votes", extension.votesPresent())
                            .with("votesNeeded", extension.votesNeeded())
                            .leadingTo("/ballots/cast?poll=" + poll.slug());
                    return extension.freshNotice() ? told.formal(section) : told;
                },
                now);
        trail.record(
                deed("polls.extended", poll)
                        .with("until", Formats.untilText(extension.until()))
                        .with("members", extension.membersPresent())
                        .with("membersNeeded", extension.membersNeeded())
                        .with("votes", extension.votesPresent())
                        .with("votesNeeded", extension.votesNeeded())
                        .with("section", section),
                now);
    }

    private void lapsed(Poll poll, Instant now) {
        var quorum = quorum(poll).orElseThrow();
        var section = rules(poll).section("question.roll.days.max");
        tellVoters.tell(
                poll,
                letter -> letter.about("polls.lapsed")
                        .with("title", poll.title())
                        .with("members", quorum.membersPresent())
                        .with("membersNeeded", quorum.membersNeeded())
                        .with("votes", quorum.votesPresent())
                        .with("votesNeeded", quorum.votesNeeded())
                        .with("section", section)
                        .leadingTo(poll.href()),
                now);
        trail.record(
                deed("polls.lapsed", poll)
                        .with("members", quorum.membersPresent())
                        .with("membersNeeded", quorum.membersNeeded())
                        .with("votes", quorum.votesPresent())
                        .with("votesNeeded", quorum.votesNeeded())
                        .with("section", section),
                now);
    }

    private static Deed deed(String what, Poll poll) {
        return Deed.of(what, poll.id()).publicly().with("title", poll.title());
    }
}
