package org.foundation.portal.decisions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.decisions.Answer;
import org.foundation.portal.decisions.Answers;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.decisions.Decisions.Asked;
import org.foundation.portal.decisions.Majority;
import org.foundation.portal.members.Actor;
import org.foundation.portal.members.Office;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.Quorum;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.site.Bar;
import org.foundation.portal.site.Site;
import org.jspecify.annotations.Nullable;

/// `/decisions/show?decision=…` — the question, what it needs, how far it has come, and the result.
@Named("decisionsShow")
@RequestScoped
public class ShowPage {

    @Inject
    Decisions decisions;

    @Inject
    RunPoll runPoll;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private @Nullable String slug;
    private Asked asked;
    private Rules rules;
    private Instant now;
    private Optional<Quorum> quorum = Optional.empty();

    public void load() {
        asked = Optional.ofNullable(slug).flatMap(decisions::bySlug).orElseThrow(NotFound::new);
        now = clock.instant();
        rules = runPoll.rules(asked.poll());
        quorum = runPoll.quorum(asked.poll());
    }

    public Poll poll() {
        return asked.poll();
    }

    public Decision decision() {
        return asked.decision();
    }

    public Outcome outcome() {
        return Outcome.of(asked, rules, now);
    }

    public Majority majority() {
        return asked.decision().matter().majority(rules);
    }

    public @Nullable Quorum quorum() {
        return quorum.orElse(null);
    }

    public @Nullable Answers answers() {
        return asked.decision().answers().orElse(null);
    }

    public List<Majority.Test> tests() {
        return majority()
                .tests(asked.decision().answers().orElseThrow(), poll().roll().orElseThrow());
    }

    /// Votes only: with the members beside them, the votes of a class with few members could be worked out.
    public List<Bar> bars() {
        var counted = asked.decision().answers().orElseThrow();
        return List.of(
                bar(Answer.YES, counted.yesVotes(), "good"),
                bar(Answer.NO, counted.noVotes(), "bad"),
                bar(Answer.ABSTAIN, counted.abstainVotes(), ""));
    }

    private static Bar bar(Answer answer, long votes, String tone) {
        return new Bar(Site.say("decisions.answer." + answer), votes, Site.say("decisions.show.bar", votes), tone);
    }

    public int signatures() {
        return rules.number("certification.signatures");
    }

    public boolean isMayCertify() {
        return outcome().isPreliminary() && (actor.holds(Office.SECRETARY) || actor.holds(Office.ELECTION_COMMITTEE));
    }

    /// How many days after its record date the question ends at the latest.
    public int rollDays() {
        return rules.days("question.roll.days.max");
    }

    public String rollSection() {
        return rules.section("question.roll.days.max");
    }

    public boolean isMayWithdraw() {
        return !isOver() && (actor.holds(Office.CHAIR) || actor.holds(Office.SECRETARY));
    }

    /// Before the votes are counted, how far it is from now; afterwards what came of it.
    public String state(Instant at) {
        return at.isAfter(now) ? "next" : "past";
    }

    public Instant recorded() {
        return LegalDay.end(poll().recordDate(), clock.getZone());
    }

    public boolean isOpen() {
        return poll().phaseAt(now) == Phase.VOTING;
    }

    public boolean isOver() {
        return poll().phaseAt(now).isOver();
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }
}
