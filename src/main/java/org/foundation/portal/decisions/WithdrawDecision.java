package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Office;
import org.foundation.portal.polls.PollEvent.Cancelled;
import org.foundation.portal.polls.PollRules;

/// A question is taken back, for a reason that everybody can read. Roll, ballots and trail stay, and nothing is
/// counted.
@ApplicationScoped
public class WithdrawDecision implements Act<WithdrawDecision.Case, Cancelled> {

    @Inject
    Clock clock;

    public record Case(Decision decision, String reason, By by, LocalDate today, Instant now) {

        /// Somebody has had notice, and so everybody is written to.
        public boolean isNoticed() {
            return decision.poll().notice().isPresent();
        }
    }

    public Case of(Decision decision, String reason, By by, Instant now) {
        return new Case(decision, reason.strip(), by, LegalDay.of(now, clock.getZone()), now);
    }

    @Override
    public String name() {
        return "decisions.withdraw";
    }

    @Override
    public List<Verdict> who(Case it) {
        return List.of(it.by().inOffice("", it.today(), Office.CHAIR, Office.SECRETARY));
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(PollRules.notOver(it.decision().poll(), it.now(), it.today()));
    }

    @Override
    public Optional<Consequence> consequence(Case it) {
        return Optional.of(Consequence.of("decisions.withdraw.text"));
    }

    @Override
    public Cancelled perform(Case it) {
        var poll = it.decision().poll();
        poll.cancel(it.by().id(), it.reason(), it.now());
        return new Cancelled(poll, it.reason(), it.by().person(), it.now());
    }
}
