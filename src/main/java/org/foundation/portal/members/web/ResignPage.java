package org.foundation.portal.members.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Actor;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.OnlyFor;
import org.foundation.portal.members.ResignMembership;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.site.Done;
import org.foundation.portal.site.Shown;
import org.foundation.portal.site.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// `/members/resign?membership=…` — gives up a membership, after saying what that means.
@Named("membersResign")
@ViewScoped
@OnlyFor
public class ResignPage implements Serializable {

    @Inject
    Actor actor;

    @Inject
    ResignMembership resignMembership;

    @Inject
    Rulebook rulebook;

    @Inject
    Done done;

    @Inject
    Clock clock;

    private final Shown<Membership> membership = new Shown<>();
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
        var of = getClassName();
        var number = getNumber();
        resignMembership.resign(parsed(), actor.signedIn(), reason, clock.instant());
        done.say("members.resign.done", of, number);
        return "mine?faces-redirect=true";
    }

    private Membership mine() {
        return membership.or(() -> resignMembership.held(parsed(), actor.signedIn(), clock.instant()));
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
        // another id is another membership
        this.id = id;
        this.membership.forget();
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
