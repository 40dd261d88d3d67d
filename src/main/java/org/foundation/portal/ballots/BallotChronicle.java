package org.foundation.portal.ballots;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.ballots.BallotEvent.Drawn;
import org.foundation.portal.ballots.BallotEvent.Kept;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.shared.Address;

/// What the trail and the letters say of each event of a ballot: that it was drawn, and never when it was cast again.
@ApplicationScoped
public class BallotChronicle {

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    void tell(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) BallotEvent event) {
        switch (event) {
            case Drawn it -> drawn(it);
            case Kept it -> {}
        }
    }

    private void drawn(Drawn it) {
        var what = it.anew() ? "ballots.drawn-anew" : "ballots.drawn";
        trail.record(
                AuditEvent.of(what, it.poll().id())
                        .by(it.voter().id(), it.voter().name())
                        .with("title", it.poll().title())
                        .with("membership", it.line().membershipId())
                        .personal("member", it.line().holder()),
                it.at());
        notices.post(
                Letter.to(it.voter().id(), it.voter().email(), it.voter().name())
                        .about(what)
                        .with("title", it.poll().title())
                        .with("member", it.line().holder())
                        .leadingTo(Address.of("ballots", it.poll().slug()).text()),
                it.at());
    }
}
