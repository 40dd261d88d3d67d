package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.members.MemberEvent.Resigned;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;

/// What the trail and the letters say of each event of this room, in the transaction in which it happened.
@ApplicationScoped
public class MemberChronicle {

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    void tell(@Observes MemberEvent event) {
        switch (event) {
            case Resigned it -> resigned(it);
        }
    }

    private void resigned(Resigned it) {
        trail.record(
                AuditEvent.of("members.resigned", it.membership())
                        .publicly()
                        .by(it.by().id(), it.by().name())
                        .with("number", it.number())
                        .with("class", it.className()),
                it.at());
        notices.post(
                Letter.to(it.by().id(), it.by().email(), it.by().name())
                        .about("members.resigned")
                        .with("class", it.className())
                        .with("number", it.number())
                        .leadingTo("/members/mine"),
                it.at());
    }
}
