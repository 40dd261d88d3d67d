package org.foundation.portal.members.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.audit.Deed;
import org.foundation.portal.audit.Trail;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Actor;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.notices.Letter;
import org.foundation.portal.notices.Notices;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/members/resign?membership=…` — gives up a membership, after saying what that means.
@Named("membersResign")
@ViewScoped
public class ResignPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Memberships memberships;

    @Inject
    Rulebook rulebook;

    @Inject
    Trail trail;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private @Nullable String id;
    private @Nullable String reason;
    private boolean sure;

    public void load() {
        mine();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String resign() {
        if (!sure) {
            throw new Refusal("members.resign.not-sure");
        }
        var person = actor.signedIn();
        var now = clock.instant();
        var membership = mine();
        membership.resign(LegalDay.of(now, clock.getZone()), person.id(), reason, now);
        trail.record(
                Deed.of("members.resigned", membership.id())
                        .publicly()
                        .by(person.id(), person.name())
                        .with("number", membership.bookNumber())
                        .with("class", getClassName()),
                now);
        notices.post(
                Letter.to(person.id(), person.email(), person.name())
                        .about("members.resigned")
                        .with("class", getClassName())
                        .with("number", membership.bookNumber())
                        .leadingTo("/members/mine"),
                now);
        return "mine?faces-redirect=true";
    }

    /// Only the holder, or who votes for the organisation, may give the membership up.
    private Membership mine() {
        var person = actor.signedIn().id();
        var today = LegalDay.today(clock);
        return memberships.actedFor(person, today).stream()
                .filter(it -> it.id().equals(parsed()))
                .filter(it -> it.ending().isEmpty())
                .filter(it -> it.isHeldBy(person)
                        || memberships.representationsOf(it.id()).stream()
                                .anyMatch(r -> r.isVoting()
                                        && r.isOn(today)
                                        && r.personId().equals(person)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private UUID parsed() {
        try {
            return UUID.fromString(Optional.ofNullable(id).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    public String getClassName() {
        return rulebook.on(LegalDay.today(clock))
                .membershipClass(mine().classKey())
                .name();
    }

    public int getNumber() {
        return mine().bookNumber();
    }

    public String getSection() {
        return rulebook.on(LegalDay.today(clock)).section("membership.resignation");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
