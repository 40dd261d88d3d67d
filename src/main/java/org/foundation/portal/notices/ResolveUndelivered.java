package org.foundation.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.identity.Officers.Officer;

/// What the secretary does about a letter that did not arrive. Both are recorded on the trail, without saying publicly
/// whom they concern.
@ApplicationScoped
public class ResolveUndelivered {

    @Inject
    AddressBook addresses;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /// To the address on record today, which may be another than the one that failed.
    public void sendAgain(Notice letter, Officer by, Instant now) {
        var person = letter.person();
        letter.sendAgain(person == null ? null : addresses.addressOf(person).orElse(null), now);
        trail.record(
                AuditEvent.of("notices.sent-again", letter.id())
                        .by(by.id(), by.name())
                        .with("subject", letter.subject())
                        .personal("to", letter.name() + " <" + letter.email() + ">"),
                now);
    }

    public void delivered(Notice letter, LocalDate on, String how, Officer by, Instant now) {
        letter.delivered(on, how, by.id(), now, clock.getZone());
        trail.record(
                AuditEvent.of("notices.delivered", letter.id())
                        .by(by.id(), by.name())
                        .with("subject", letter.subject())
                        .with("day", on)
                        .personal("to", letter.name())
                        .personal("how", how.strip()),
                now);
    }
}
