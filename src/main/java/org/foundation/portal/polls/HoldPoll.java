package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.polls.PollEvent.Held;

/// Holds a poll for a reason that everybody can read: notice was not given in time, or, looked at before the opening
/// and before the count, roll or paper are not those that were frozen.
@ApplicationScoped
public class HoldPoll implements FallsDue<HoldPoll.Case, Held> {

    @Inject
    Roll roll;

    /// `why` is empty while nothing stands in the way.
    public record Case(DuePoll due, Optional<HoldReason> why) {}

    Case of(DuePoll due) {
        return new Case(due, why(due));
    }

    private Optional<HoldReason> why(DuePoll due) {
        var poll = due.poll();
        if (due.isIn(Phase.CALLED, Phase.HELD_UP)) {
            return due.noticeIsLate() ? Optional.of(HoldReason.NOTICE_LATE) : Optional.empty();
        }
        var looked = due.isIn(Phase.VOTING) && poll.openedAt().isEmpty() || due.isIn(Phase.CLOSING);
        if (!looked) {
            return Optional.empty();
        }
        if (!poll.isPaperAsFrozen()) {
            return Optional.of(HoldReason.PAPER_CHANGED);
        }
        return poll.isRoll(roll.of(poll.id())) ? Optional.empty() : Optional.of(HoldReason.ROLL_CHANGED);
    }

    @Override
    public String name() {
        return "polls.hold";
    }

    @Override
    public List<Verdict> rules(Case it) {
        return List.of(
                PollRules.notOver(it.due().poll(), it.due().now(), it.due().today()),
                it.due().plain("in-trouble", it.why().isPresent()));
    }

    @Override
    public Held perform(Case it) {
        var why = it.why().orElseThrow();
        it.due().poll().hold(why, it.due().now());
        return new Held(it.due().poll(), why, it.due().now());
    }
}
