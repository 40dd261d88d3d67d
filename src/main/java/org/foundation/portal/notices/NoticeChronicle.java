package org.foundation.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.notices.NoticeEvent.Delivered;
import org.foundation.portal.notices.NoticeEvent.SentAgain;

/// What the trail says of each event of this room, in the transaction in which it happened. Whom a letter concerns is
/// not public.
@ApplicationScoped
public class NoticeChronicle {

    @Inject
    Trail trail;

    void tell(@Observes NoticeEvent event) {
        trail.record(recordOf(event), event.at());
    }

    private static AuditEvent recordOf(NoticeEvent event) {
        return switch (event) {
            case SentAgain it ->
                AuditEvent.of("notices.sent-again", it.letter())
                        .by(it.by().id(), it.by().name())
                        .with("subject", it.subject())
                        .personal("to", it.name() + " <" + it.email() + ">");
            case Delivered it ->
                AuditEvent.of("notices.delivered", it.letter())
                        .by(it.by().id(), it.by().name())
                        .with("subject", it.subject())
                        .with("day", it.on())
                        .personal("to", it.name())
                        .personal("how", it.how());
        };
    }
}
