package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.polls.PollEvent.Opened;

/// Puts on record that the vote began, and tells the voters. It is the clock that lets people vote, not this.
@ApplicationScoped
public class OpenPoll implements FallsDue<DuePoll, Opened> {

    @Override
    public String name() {
        return "polls.open";
    }

    @Override
    public List<Verdict> rules(DuePoll it) {
        return List.of(
                PollRules.voting(it.poll(), it.now(), it.today()),
                it.plain("not-opened", it.poll().openedAt().isEmpty()));
    }

    @Override
    public Opened perform(DuePoll it) {
        it.poll().open(it.now());
        return new Opened(it.poll(), it.now());
    }
}
