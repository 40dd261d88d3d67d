package org.foundation.portal.decisions.web;

import static org.foundation.portal.bylaws.Rule.CERTIFICATION_SIGNATURES;
import static org.foundation.portal.bylaws.Rule.QUESTION_ROLL_DAYS_MAX;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.ballots.Box;
import org.foundation.portal.ballots.OpenedBox;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.bylaws.Rules;
import org.foundation.portal.decisions.Answers;
import org.foundation.portal.decisions.CertifyDecision;
import org.foundation.portal.decisions.Decision;
import org.foundation.portal.decisions.Decisions;
import org.foundation.portal.decisions.Majority;
import org.foundation.portal.decisions.WithdrawDecision;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.people.People;
import org.foundation.portal.polls.Phase;
import org.foundation.portal.polls.Poll;
import org.foundation.portal.polls.PostponePoll;
import org.foundation.portal.polls.Quorum;
import org.foundation.portal.polls.QuorumSoFar;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Asked;
import org.foundation.portal.site.web.Bar;
import org.foundation.portal.site.web.Site;
import org.jspecify.annotations.Nullable;

/// `/decisions/…` — the question, what it needs, how far it has come, and the result.
@Named("decisionsShow")
@RequestScoped
public class ShowPage {

    @Inject
    Decisions decisions;

    @Inject
    QuorumSoFar quorumSoFar;

    @Inject
    Rulebook rulebook;

    @Inject
    OpenedBox openedBox;

    @Inject
    Box box;

    @Inject
    People people;

    @Inject
    CertifyDecision certifyDecision;

    @Inject
    WithdrawDecision withdrawDecision;

    @Inject
    PostponePoll postponePoll;

    @Inject
    Acts acts;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    private final Asked<Decision> asked = Asked.by(slug -> decisions.bySlug(slug));
    private Decision decision;
    private Rules rules;
    private Instant now;
    private Optional<Quorum> quorum = Optional.empty();

    public void load() {
        decision = asked.it();
        now = clock.instant();
        rules = rulebook.governing(decision);
        quorum = quorumSoFar.of(decision.poll());
    }

    public Poll poll() {
        return decision.poll();
    }

    public Decision decision() {
        return decision;
    }

    public DecisionStatus outcome() {
        return DecisionStatus.of(decision, rules, now);
    }

    public Majority majority() {
        return decision.matter().majority(rules);
    }

    public @Nullable Quorum quorum() {
        return quorum.orElse(null);
    }

    public @Nullable Answers answers() {
        return decision.answers().orElse(null);
    }

    public Majority.BindingResult test() {
        return majority().test(decision.answers().orElseThrow(), poll().roll().orElseThrow());
    }

    public List<Majority.OtherReading> others() {
        return majority().others(decision.answers().orElseThrow(), poll().roll().orElseThrow());
    }

    public List<Bar> bars() {
        return Bars.of(decision, majority());
    }

    /// For officers: why a vote that has closed is not counted.
    public List<OpenedBox.Mismatch> mismatches() {
        var officer =
                actor.holds(Office.CHAIR) || actor.holds(Office.SECRETARY) || actor.holds(Office.ELECTION_COMMITTEE);
        return officer && poll().phaseAt(now) == Phase.CLOSING ? openedBox.mismatches(poll().id()) : List.of();
    }

    public String meter(long present, long needed, long total) {
        var reached = Site.say(present >= needed ? "elections.show.meter-reached" : "elections.show.meter-missing");
        return Site.say(Sentence.of("elections.show.meter-text")
                .with("present", present)
                .with("needed", needed)
                .with("all", total)
                .with("reached", reached));
    }

    public int signatures() {
        return rules.of(CERTIFICATION_SIGNATURES);
    }

    /// What the reader may do with this question; nothing, if nobody is signed in.
    public Optional<Acting> acting() {
        return actor.person().map(it -> new Acting(actor.by()));
    }

    /// The acts of one reader.
    public final class Acting {

        private final By by;

        Acting(By by) {
            this.by = by;
        }

        public Offer certify() {
            return acts.offer(certifyDecision, certifyDecision.of(decision, by, now));
        }

        public Offer withdraw() {
            return acts.offer(withdrawDecision, withdrawDecision.of(decision, "", by, now));
        }

        public Offer postpone() {
            return acts.offer(postponePoll, postponePoll.of(poll(), null, "", by, now));
        }
    }

    /// How many days after its record date the question ends at the latest.
    public int rollDays() {
        return rules.of(QUESTION_ROLL_DAYS_MAX);
    }

    public String rollSection() {
        return rules.section(QUESTION_ROLL_DAYS_MAX);
    }

    /// Before the votes are counted, how far it has come; afterwards the result.
    public String state(Instant at) {
        return at.isAfter(now) ? "next" : "past";
    }

    /// Once a question is withdrawn, nothing that was still to come happens.
    public boolean comes(Instant at) {
        return poll().cancellation()
                .filter(then -> at.isAfter(then.cancelledAt()))
                .isEmpty();
    }

    public String withdrawnBy() {
        return poll().cancellation().map(it -> people.nameOf(it.cancelledBy())).orElse("");
    }

    public Instant recorded() {
        return LegalDay.end(poll().recordDate(), clock.getZone());
    }

    /// Whether the reader has drawn all of their ballots.
    public boolean isVoted() {
        return actor.person().filter(it -> box.hasVoted(it, poll())).isPresent();
    }

    public boolean isOpen() {
        return poll().phaseAt(now) == Phase.VOTING;
    }

    /// The name of the reason why the vote is held up.
    public @Nullable String heldFor() {
        return poll().heldFor(now).map(Enum::name).orElse(null);
    }

    public boolean isOver() {
        return poll().phaseAt(now).isOver();
    }

    public Asked<Decision> asked() {
        return asked;
    }
}
