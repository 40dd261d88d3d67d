package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.NotFound;

/// Calls a poll off, tells everybody who has heard of it, and leaves everything else as it is: roll, ballots, trail.
/// Letters of its notice that have not left stay here.
@ApplicationScoped
public class CancelPoll {

    @Inject
    Polls polls;

    @Inject
    TellVoters tellVoters;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    public void cancel(UUID id, String reason, Person by, Instant now) {
        var poll = polls.locked(id).orElseThrow(NotFound::new);
        poll.cancel(by.id(), reason, now);
        poll.notice().ifPresent(it -> notices.withdraw(it.noticeRef(), now));
        if (isKnown(poll)) {
            tellVoters.tell(
                    poll,
                    letter -> letter.about("polls.cancelled")
                            .with("title", poll.title())
                            .with("reason", reason.strip())
                            .leadingTo(poll.href()),
                    now);
        }
        trail.record(
                AuditEvent.of("polls.cancelled", id)
                        .by(by.id(), by.name())
                        .publicly()
                        .with("title", poll.title())
                        .with("reason", reason.strip()),
                now);
    }

    private static boolean isKnown(Poll poll) {
        return poll.kind().isAnnounced() || poll.notice().isPresent();
    }
}
