package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.foundation.portal.decisions.Decisions.Asked;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.polls.TellVoters;

/// Sends the text of a question to everybody on its roll as soon as the notice is given.
@ApplicationScoped
public class SendTexts {

    @Inject
    Decisions decisions;

    @Inject
    RunPoll runPoll;

    @Inject
    TellVoters tellVoters;

    public void send(Instant now) {
        for (var asked : decisions.textsDue()) {
            send(asked, now);
        }
    }

    private void send(Asked asked, Instant now) {
        var poll = asked.poll();
        asked.decision().sendText(now);
        if (poll.phaseAt(now).isOver()) {
            return;
        }
        var section = asked.decision().matter().majority(runPoll.rules(poll)).section();
        tellVoters.tell(
                poll,
                letter -> letter.about("decisions.text")
                        .with("title", poll.title())
                        .with("text", asked.decision().body())
                        .with("section", section)
                        .leadingTo(poll.href())
                        .formal(section),
                now);
    }
}
