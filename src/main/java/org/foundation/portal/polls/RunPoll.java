package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.polls.PollEvent.PutOff;
import org.foundation.portal.shared.NotFound;

/// Does for one poll what has fallen due by a moment, in the order of its life. Each act says by its rules whether it
/// is due, so doing all of it twice changes nothing.
@ApplicationScoped
public class RunPoll {

    @Inject
    Polls polls;

    @Inject
    Rulebook rulebook;

    @Inject
    FreezeRoll freezeRoll;

    @Inject
    WriteNotice writeNotice;

    @Inject
    AcknowledgeNotice acknowledgeNotice;

    @Inject
    HoldPoll holdPoll;

    @Inject
    OpenPoll openPoll;

    @Inject
    ClosePoll closePoll;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /// In a transaction of its own when the timer calls it: one poll that fails does not hold up the others.
    @Transactional
    public void advance(UUID id, Instant now) {
        var poll = polls.locked(id).orElseThrow(NotFound::new);
        var due = new DuePoll(poll, rulebook.governing(poll), now, clock.getZone());
        ifDue(freezeRoll, due);
        ifDue(writeNotice, due);
        ifDue(acknowledgeNotice, acknowledgeNotice.of(due));
        ifDue(holdPoll, holdPoll.of(due));
        ifDue(openPoll, due);
        ifDue(closePoll, due);
    }

    /// Notice of the new days leaves at once.
    void goOn(@Observes PutOff putOff) {
        advance(putOff.poll().id(), putOff.at());
    }

    private <C, E extends PollEvent> void ifDue(FallsDue<C, E> act, C it) {
        if (act.isDue(it)) {
            acts.performDue(act, it);
        }
    }
}
