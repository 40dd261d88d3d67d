package org.foundation.portal.polls;

import static org.foundation.portal.bylaws.Rule.ADJOURNMENT_NOTICE_DAYS;
import static org.foundation.portal.bylaws.Rule.QUESTION_ROLL_DAYS_MAX;
import static org.foundation.portal.bylaws.Rule.VOTING_EXTENSION_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.bylaws.Rule;
import org.foundation.portal.polls.PollEvent.Closed;
import org.foundation.portal.polls.PollEvent.Extended;
import org.foundation.portal.polls.PollEvent.Lapsed;

/// When the clock has closed a vote: ends it with its quorum, puts the close off without, or ends it undecided.
@ApplicationScoped
public class ClosePoll implements FallsDue<DuePoll, PollEvent> {

    @Inject
    QuorumSoFar quorumSoFar;

    @Override
    public String name() {
        return "polls.close";
    }

    @Override
    public List<Verdict> rules(DuePoll it) {
        return List.of(it.plain("closing", it.isIn(Phase.CLOSING)));
    }

    @Override
    public PollEvent perform(DuePoll it) {
        var poll = it.poll();
        return switch (poll.close(quorumSoFar.present(poll), it.rules(), it.now(), it.zone())) {
            case CLOSED -> new Closed(poll, it.now());
            case EXTENDED -> extended(it, VOTING_EXTENSION_DAYS);
            case EXTENDED_WITH_FRESH_NOTICE -> extended(it, ADJOURNMENT_NOTICE_DAYS);
            case LAPSED ->
                new Lapsed(
                        poll, quorumSoFar.of(poll).orElseThrow(), it.rules().section(QUESTION_ROLL_DAYS_MAX), it.now());
        };
    }

    private static Extended extended(DuePoll it, Rule<?> rule) {
        return new Extended(
                it.poll(), it.poll().extensions().getLast(), it.rules().section(rule), it.now());
    }
}
