package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.foundation.portal.audit.AuditEvent;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.members.MemberEvent.DisclosureChanged;
import org.foundation.portal.members.MemberEvent.Lapsed;
import org.foundation.portal.members.MemberEvent.RenewalDue;
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
            case Lapsed it -> lapsed(it);
            case RenewalDue it -> renewalDue(it);
            case DisclosureChanged it ->
                trail.record(
                        AuditEvent.of(
                                        it.disclosed() ? "members.disclosed" : "members.undisclosed",
                                        it.membership().id())
                                .by(it.by().id(), it.by().name()),
                        it.at());
        }
    }

    private void lapsed(Lapsed it) {
        var membership = it.membership();
        trail.record(
                AuditEvent.of("members.lapsed", membership.id())
                        .publicly()
                        .with("number", membership.bookNumber())
                        .with("class", it.className()),
                it.at());
        it.told()
                .ifPresent(to -> notices.post(
                        Letter.to(to.id(), to.email(), to.name())
                                .about("members.lapsed")
                                .with("class", it.className())
                                .with("day", membership.expiresOn().minusDays(1))
                                .leadingTo("/members/join"),
                        it.at()));
    }

    private void renewalDue(RenewalDue it) {
        var to = it.told();
        notices.post(
                Letter.to(to.id(), to.email(), to.name())
                        .about("members.renewal-due")
                        .with("class", it.className())
                        .with("day", it.membership().expiresOn().minusDays(1))
                        .formal(it.section())
                        .leadingTo("/members/mine"),
                it.at());
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
