package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.decisions.DecisionEvent.Called;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.Call;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Polls;
import org.foundation.portal.polls.Timetable;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Secret;
import org.foundation.portal.shared.Slug;

/// Puts a question to the members: a poll, its paper, its text.
@ApplicationScoped
public class CallDecision implements Act<CallDecision.Case, Called> {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int LONGEST = 60;

    /// Enough for notice to go out the day after the record date, thirty days before the vote.
    private static final int DAYS_AHEAD = 32;

    @Inject
    Decisions decisions;

    @Inject
    Polls polls;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    /// What the caller wants to know, why, and by which resolution.
    public record Question(String title, String body, DecisionMatter matter, String resolution)
            implements Serializable {

        private static final Question NONE = new Question("", "", DecisionMatter.ORDINARY, "");
    }

    public record Case(Question question, Timetable days, By by, Rules rules, Instant now) {}

    public Case of(Question question, Timetable days, By by, Instant now) {
        return new Case(question, days, by, rulebook.on(LegalDay.of(now, clock.getZone())), now);
    }

    /// Before anything is written: a vote on the days one would choose.
    public Case of(By by, Instant now) {
        return of(Question.NONE, proposed(now), by, now);
    }

    public Timetable proposed(Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        return Timetable.forDecision(today, today, today.plusDays(DAYS_AHEAD), rulebook.on(today));
    }

    @Override
    public String name() {
        return "decisions.call";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of(it.by().inOffice("", it.days().calledOn(), Office.CHAIR, Office.SECRETARY));
    }

    @Override
    public List<Verdict> rules(Case it) {
        return it.days().checks(it.rules()).stream()
                .map(Timetable.Check::verdict)
                .toList();
    }

    @Override
    public Called perform(Case it) {
        var asked = it.question();
        var poll = new Poll(
                new DecisionKind(),
                freeSlug(asked.title(), it.days().opensOn().getYear()),
                asked.title(),
                "yes-no-abstain",
                asked.matter().majority(it.rules()).parameters(),
                it.days(),
                new Call(it.now(), it.by().id(), asked.resolution(), it.days().resolvedOn(), null),
                clock.getZone());
        poll.freezeBallot(BallotAnswer.paper(), Secret.draw(CHANCE), it.now());
        polls.add(poll);
        var decision = new Decision(poll, asked.matter(), asked.body());
        decisions.add(decision);
        return new Called(decision, it.by().person(), it.now());
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
