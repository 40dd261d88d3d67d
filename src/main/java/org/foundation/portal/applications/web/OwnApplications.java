package org.foundation.portal.applications.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.applications.Application;
import org.foundation.portal.applications.Applications;
import org.foundation.portal.applications.RenewMembership;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.people.Actor;
import org.foundation.portal.people.OnlyFor;
import org.foundation.portal.site.web.PerRequest;
import org.foundation.portal.site.web.ShowsRefusals;
import org.jspecify.annotations.Nullable;

/// The part of `/members/mine` about applications: the reader's own, and applying for another term.
@Named("ownApplications")
@ViewScoped
@OnlyFor
public class OwnApplications implements Serializable {

    @Inject
    Actor actor;

    @Inject
    Applications applications;

    @Inject
    RenewMembership renewMembership;

    @Inject
    Acts acts;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private final PerRequest<List<Application>> all = new PerRequest<>();

    public List<Application> getAll() {
        return all.or(() -> applications.of(actor.signedIn().id()));
    }

    public boolean isPending() {
        return getAll().stream().anyMatch(Application::isPending);
    }

    /// Whether another term can be asked for, and why not.
    public Offer renewal(UUID membership) {
        return acts.offer(renewMembership, renewMembership.of(membership, actor.signedIn(), clock.instant()));
    }

    @Transactional
    @ShowsRefusals
    public @Nullable String renew(UUID membership) {
        var begun = acts.perform(renewMembership, renewMembership.of(membership, actor.signedIn(), clock.instant()));
        return "/applications/apply?faces-redirect=true&application="
                + begun.application().reference();
    }

    public String className(String key) {
        return rulebook.on(LegalDay.today(clock)).membershipClass(key).name();
    }
}
