package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.shared.NotFound;
import org.jspecify.annotations.Nullable;

/// A membership is given up, at any time and at once, by its holder or by who casts its votes.
@ApplicationScoped
public class ResignMembership {

    @Inject
    Memberships memberships;

    @Inject
    EndRenewal endRenewal;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    public void resign(UUID id, Person by, @Nullable String reason, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var membership = held(id, by, now);
        membership.resign(today, by.id(), reason == null || reason.isBlank() ? null : reason.strip(), now);
        endRenewal.of(membership, now);
        var of = rulebook.on(today).membershipClass(membership.classKey()).name();
        trail.record(
                Deed.of("members.resigned", membership.id())
                        .publicly()
                        .by(by.id(), by.name())
                        .with("number", membership.bookNumber())
                        .with("class", of),
                now);
        notices.post(
                Letter.to(by.id(), by.email(), by.name())
                        .about("members.resigned")
                        .with("class", of)
                        .with("number", membership.bookNumber())
                        .leadingTo("/members/mine"),
                now);
    }

    /// The membership, when it is this person's to give up.
    public Membership held(UUID id, Person by, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        return memberships.actedFor(by.id(), today).stream()
                .filter(it -> it.id().equals(id) && it.ending().isEmpty())
                .filter(it -> it.isHeldBy(by.id()) || castsVotesOf(it, by, now))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private boolean castsVotesOf(Membership it, Person by, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        return memberships.representationsOf(it.id()).stream()
                .anyMatch(r -> r.isVoting() && r.isOn(today) && r.personId().equals(by.id()));
    }
}
