package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.ADJOURNMENT_NOTICE_DAYS;
import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;
import static org.foundation.portal.bylaws.Rule.NOTICE_REFUSED_PERCENT;
import static org.foundation.portal.bylaws.Rule.QUESTION_ROLL_DAYS_MAX;
import static org.foundation.portal.bylaws.Rule.VOTING_DAYS_MIN;
import static org.foundation.portal.bylaws.Rule.VOTING_EXTENSION_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.members.Electorate;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Deadline;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Sentence;

/// Does for one poll what has fallen due by a moment: freezes the roll, writes the notice and sees whether it was given
/// in time, puts the opening on record, closes, extends or ends undecided. Before the opening and before the count it
/// checks that roll and paper are those that were frozen. Doing it twice changes nothing.
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
    HoldPoll holdPoll;

    @Inject
    Notices notices;

    @Inject
    Roll roll;

    @Inject
    @Any
    Instance<PollPurpose> purposes;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Instance<Turnout> turnout;

    @Inject
    Event<Closed> closed;

    /// In a transaction of its own when the timer calls it: one poll that fails does not hold up the others.
    @Transactional
    public void advance(UUID id, Instant now) {
        var poll = polls.locked(id).orElseThrow(NotFound::new);
        if (poll.phaseAt(now) == Phase.CALLED || poll.phaseAt(now) == Phase.HELD_UP) {
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

    public Optional<Quorum> quorum(Poll poll) {
        return poll.quorum(present(poll.id()), rulebook.governing(poll));
    }

    private void prepare(Poll poll, Instant now) {
        var rules = rulebook.governing(poll);
        var late = poll.noticeIsLate(now, rules, clock.getZone());
        if (!late && poll.phaseAt(now) == Phase.CALLED && poll.rollFallsDue(now, clock.getZone())) {
            freezeRoll(poll, now);
        }
        if (!late && poll.phaseAt(now) == Phase.CALLED && poll.noticeFallsDue(now, clock.getZone())) {
            writeNotice(poll, now);
        }
        if (poll.notice().isPresent() && poll.noticedAt().isEmpty()) {
            seeWhetherGiven(poll, rules, now);
        }
        if (poll.noticeIsLate(now, rules, clock.getZone())) {
            holdPoll.hold(poll, HoldReason.NOTICE_LATE, now);
        }
    }

    private void freezeRoll(Poll poll, Instant now) {
        var lines = electorate.entitled(poll.recordDate(), rulebook.governing(poll)).stream()
                .map(it -> RollLine.of(poll, it))
                .toList();
        lines.forEach(roll::add);
        poll.freezeRoll(lines, now, clock.getZone());
        var roll = poll.roll().orElseThrow();
        trail.record(
                auditEvent("polls.roll-frozen", poll)
                        .with("day", poll.recordDate())
                        .with("members", roll.rollMembers())
                        .with("votes", roll.rollVotes())
                        .with("hash", roll.rollHash()),
                now);
    }

    private void writeNotice(Poll poll, Instant now) {
        polls.flush();
        var section = rulebook.governing(poll).section(NOTICE_MEMBERS_DAYS);
        poll.writeNotice(now);
        var written = poll.notice().orElseThrow();
        var letters = tellVoters.tell(
                poll,
                letter -> letter.about("polls.notice")
                        .with("title", poll.title())
                        .with("opens", poll.voting().opens())
                        .with("closes", Deadline.at(poll.voting().closes()))
                        .with("purpose", purpose(poll))
                        .with("section", section)
                        .leadingTo(poll.href())
                        .formal(section)
                        .givingNoticeOf(written.noticeRef()),
                now);
        trail.record(
                auditEvent("polls.notice-written", poll)
                        .with("letters", letters)
                        .with("section", section),
                now);
    }

    private Object purpose(Poll poll) {
        return purposes.stream()
                .flatMap(room -> room.of(poll).stream())
                .findFirst()
                .<Object>map(text -> Sentence.of("polls.purpose").with("text", text))
                .orElse("");
    }

    private void seeWhetherGiven(Poll poll, Rules rules, Instant now) {
        var written = poll.notice().orElseThrow();
        if (notices.outstanding(written.noticeRef()) > 0) {
            return;
        }
        var letters = notices.fatesOf(written.noticeRef());
        NoticeGiven.at(letters, written.noticeWrittenAt(), rules.of(NOTICE_REFUSED_PERCENT), clock.getZone())
                .filter(given -> NoticeGiven.inTime(given, poll.opensOn(clock.getZone()), rules, clock.getZone()))
                .ifPresent(given -> noticed(poll, given, letters, rules, now));
    }

    private void noticed(Poll poll, Instant given, List<Notices.LetterStatus> letters, Rules rules, Instant now) {
        var held = poll.hold().isPresent();
        poll.noticed(given, rules, clock.getZone());
        var refused = letters.stream()
                .filter(it -> it.sentAt() == null && it.deliveredOn() == null)
                .count();
        trail.record(
                auditEvent("polls.notice-given", poll)
                        .with("day", LegalDay.of(given, clock.getZone()))
                        .with("letters", letters.size() - refused)
                        .with("refused", refused)
                        .with("section", rules.section(NOTICE_MEMBERS_DAYS)),
                now);
        if (held) {
            poll.giveFullTime(rules.of(VOTING_DAYS_MIN), now, clock.getZone());
            trail.record(
                    auditEvent("polls.resumed", poll)
                            .with("opens", poll.voting().opens())
                            .with("closes", Deadline.at(poll.voting().closes())),
                    now);
        }
    }

    /// Whether roll or paper are other than they were frozen; then nothing is opened or counted.
    private boolean isChanged(Poll poll, Instant now) {
        if (!poll.isPaperAsFrozen()) {
            holdPoll.hold(poll, HoldReason.PAPER_CHANGED, now);
        } else if (!poll.isRoll(roll.of(poll.id()))) {
            holdPoll.hold(poll, HoldReason.ROLL_CHANGED, now);
        }
        return poll.hold().isPresent();
    }

    private void open(Poll poll, Instant now) {
        if (poll.openedAt().isPresent() || isChanged(poll, now)) {
            return;
        }
        poll.open(now);
        tellVoters.tell(
                poll,
                letter -> letter.about("polls.opened")
                        .with("title", poll.title())
                        .with("closes", Deadline.at(poll.voting().closes()))
                        .leadingTo(Address.of("ballots", poll.slug()).text()),
                now);
        var ballot = poll.ballot().orElseThrow();
        trail.record(
                auditEvent("polls.opened", poll)
                        .with("hash", ballot.ballotHash())
                        .with("commitment", ballot.drawCommitment()),
                now);
    }

    private void close(Poll poll, Instant now) {
        if (isChanged(poll, now)) {
            return;
        }
        var closeOutcome = poll.close(present(poll.id()), rulebook.governing(poll), now, clock.getZone());
        switch (closeOutcome) {
            case CLOSED -> {
                var closing = poll.closing().orElseThrow();
                trail.record(
                        auditEvent("polls.closed", poll)
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
        var section = rulebook.governing(poll)
                .section(extension.freshNotice() ? ADJOURNMENT_NOTICE_DAYS : VOTING_EXTENSION_DAYS);
        tellVoters.tell(
                poll,
                letter -> {
                    var told = letter.about("polls.extended")
                            .with("title", poll.title())
                            .with("until", Deadline.at(extension.until()))
                            .with("members", extension.membersPresent())
                            .with("membersNeeded", extension.membersNeeded())
                            .with("votes", extension.votesPresent())
                            .with("votesNeeded", extension.votesNeeded())
                            .leadingTo(Address.of("ballots", poll.slug()).text());
                    return extension.freshNotice() ? told.formal(section) : told;
                },
                now);
        trail.record(
                auditEvent("polls.extended", poll)
                        .with("until", Deadline.at(extension.until()))
                        .with("members", extension.membersPresent())
                        .with("membersNeeded", extension.membersNeeded())
                        .with("votes", extension.votesPresent())
                        .with("votesNeeded", extension.votesNeeded())
                        .with("section", section),
                now);
    }

    private void lapsed(Poll poll, Instant now) {
        var quorum = quorum(poll).orElseThrow();
        var section = rulebook.governing(poll).section(QUESTION_ROLL_DAYS_MAX);
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
                auditEvent("polls.lapsed", poll)
                        .with("members", quorum.membersPresent())
                        .with("membersNeeded", quorum.membersNeeded())
                        .with("votes", quorum.votesPresent())
                        .with("votesNeeded", quorum.votesNeeded())
                        .with("section", section),
                now);
    }

    private static AuditEvent auditEvent(String what, Poll poll) {
        return AuditEvent.of(what, poll.id()).publicly().with("title", poll.title());
    }
}
