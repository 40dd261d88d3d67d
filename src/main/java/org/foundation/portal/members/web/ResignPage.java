package org.foundation.portal.members.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.members.ResignMembership;
import org.foundation.portal.members.ResignMembership.Case;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.shared.NotFound;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.site.web.Done;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
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
    Acts acts;

    @Inject
    Done done;

    @Inject
    Clock clock;

    private final PerRequest<Case> resignation = new PerRequest<>();
    private String id = "";
    private String reason = "";
    private boolean sure;

    public void load() {
        getCase();
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String resign() {
        var resigned = acts.perform(resignMembership, read(), sure);
        done.say(Sentence.of("members.resign.done")
                .with("class", resigned.className())
                .with("number", resigned.number()));
        return "mine?faces-redirect=true";
    }

    private Case read() {
        return resignMembership.of(parsed(), actor.signedIn(), reason, clock.instant());
    }

    public Case getCase() {
        return resignation.or(this::read);
    }

    public Offer getOffer() {
        return acts.offer(resignMembership, getCase());
    }

    private UUID parsed() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        // another id is another membership
        this.id = id;
        this.resignation.forget();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
