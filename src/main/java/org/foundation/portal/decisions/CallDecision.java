package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Person;
import org.foundation.portal.polls.Call;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.Deadline;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Secret;
import org.foundation.portal.shared.Slug;

/// Puts a question to the members: a poll, its paper, its text.
@ApplicationScoped
public class CallDecision {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int LONGEST = 60;

    @Inject
    Decisions decisions;

    @Inject
    Polls polls;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /// What the caller wants to know, why, and by which resolution.
    public record Question(String title, String body, DecisionMatter matter, String resolution)
            implements java.io.Serializable {}

    public Poll call(Question question, Timetable days, Person by, Instant now) {
        var rules = rulebook.on(LegalDay.of(now, clock.getZone()));
        days.require(rules, null);
        var majority = question.matter().majority(rules);
        var call = new Call(now, by.id(), question.resolution(), days.resolvedOn(), null);
        var poll = new Poll(
                new DecisionKind(),
                freeSlug(question.title(), days.opensOn().getYear()),
                question.title(),
                "yes-no-abstain",
                majority.parameters(),
                days,
                call,
                clock.getZone());
        poll.freezeBallot(BallotAnswer.paper(), Secret.draw(CHANCE), now);
        polls.add(poll);
        decisions.add(new Decision(poll, question.matter(), question.body()));
        record(poll, by, now);
        return poll;
    }

    private void record(Poll poll, Person by, Instant now) {
        trail.record(
                AuditEvent.of("decisions.called", poll.id())
                        .by(by.id(), by.name())
                        .publicly()
                        .with("title", poll.title())
                        .with("resolution", poll.call().resolution())
                        .with("opens", poll.voting().opens())
                        .with("closes", Deadline.at(poll.voting().closes())),
                now);
    }

    private String freeSlug(String title, int year) {
        return Slug.free(slug(title) + "-" + year, it -> polls.countOf(it) > 0);
    }

    /// The address of a title: its letters and digits without accents, cut at a word.
    static String slug(String title) {
        var plain = Slug.words(title);
        if (plain.isEmpty()) {
            throw new Refusal("decisions.title-without-letters");
        }
        if (plain.length() <= LONGEST) {
            return plain;
        }
        var cut = plain.substring(0, LONGEST + 1);
        int word = cut.lastIndexOf('-');
        return word > 0 ? cut.substring(0, word) : plain.substring(0, LONGEST);
    }
}
