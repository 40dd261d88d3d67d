package org.foundation.portal.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.people.Person;
import org.foundation.portal.shared.Deadline;
import org.foundation.portal.shared.NotFound;

/// Gives a held poll new days and everybody on its roll a fresh notice. Letters of the old notice that have not left
/// are withdrawn.
@ApplicationScoped
public class PostponePoll {

    @Inject
    Polls polls;

    @Inject
    RunPoll runPoll;

    @Inject
    Rulebook rulebook;

    @Inject
    Notices notices;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    public void putOff(UUID id, LocalDate opensOn, String reason, Person by, Instant now) {
        var poll = polls.locked(id).orElseThrow(NotFound::new);
        poll.notice().ifPresent(it -> notices.withdraw(it.noticeRef(), now));
        poll.putOff(opensOn, reason, by.id(), rulebook.governing(poll), now, clock.getZone());
        polls.flush();
        trail.record(
                AuditEvent.of("polls.put-off", id)
                        .by(by.id(), by.name())
                        .publicly()
                        .with("title", poll.title())
                        .with("opens", poll.voting().opens())
                        .with("closes", Deadline.at(poll.voting().closes()))
                        .with("reason", reason.strip()),
                now);
        runPoll.advance(id, now);
    }
}
