package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.NOTICE_MEMBERS_DAYS;
import static org.foundation.portal.bylaws.Rule.RECORD_DATE_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.PollEvent.PutOff;
import org.jspecify.annotations.Nullable;

/// A held poll gets new days, and everybody on its roll a fresh notice. Letters of the old notice that have not left
/// are withdrawn.
@ApplicationScoped
public class PostponePoll implements Act<PostponePoll.Case, PutOff> {

    @Inject
    Polls polls;

    @Inject
    Notices notices;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// `opensOn` is missing until a day is chosen.
    public record Case(
            Poll poll, @Nullable LocalDate opensOn, String reason, By by, Rules rules, Instant now, ZoneId zone) {

        LocalDate today() {
            return LegalDay.of(now, zone);
        }

        /// The first day for which notice that leaves today is in time.
        public LocalDate earliest() {
            return today().plusDays(rules.of(NOTICE_MEMBERS_DAYS).least());
        }

        /// The last day for which the record date still holds.
        public LocalDate latest() {
            return poll.recordDate().plusDays(rules.of(RECORD_DATE_DAYS).most());
        }
    }

    public Case of(Poll poll, @Nullable LocalDate opensOn, String reason, By by, Instant now) {
        return new Case(poll, opensOn, reason.strip(), by, rulebook.governing(poll), now, clock.getZone());
    }

    @Override
    public String name() {
        return "polls.postpone";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of(
                it.by().inOffice("", it.today(), it.poll().kind().inCharge().toArray(Office[]::new)));
    }

    @Override
    public List<Verdict> rules(Case it) {
        var rules = new ArrayList<Verdict>();
        rules.add(Verdict.plain("polls.rule.held", it.poll().heldFor(it.now()).isPresent(), it.today()));
        rules.add(Verdict.plain("polls.rule.can-be-put-off", it.poll().canBePutOff(it.now()), it.today()));
        rules.add(Verdict.of(
                "polls.rule.days-left",
                !it.earliest().isAfter(it.latest()),
                it.rules().section(RECORD_DATE_DAYS),
                it.today()));
        if (it.opensOn() != null) {
            rules.addAll(it.poll().putOffChecks(it.opensOn(), it.rules(), it.now(), it.zone()));
        }
        return rules;
    }

    @Override
    public Optional<Consequence> consequence(Case it) {
        return Optional.of(Consequence.of("polls.postpone.consequence"));
    }

    @Override
    public PutOff perform(Case it) {
        var poll = it.poll();
        poll.notice().ifPresent(written -> notices.withdraw(written.noticeRef(), it.now()));
        poll.putOff(
                java.util.Objects.requireNonNull(it.opensOn()),
                it.reason(),
                it.by().id(),
                it.rules(),
                it.now(),
                it.zone());
        polls.flush();
        return new PutOff(poll, it.reason(), it.by().person(), it.now());
    }
}
