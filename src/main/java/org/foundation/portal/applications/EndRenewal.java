package org.foundation.portal.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.MembershipEnded;
import org.foundation.portal.members.Memberships;

/// Where a renewal is over without another term. An application that ended no longer keeps its membership waiting,
/// unless another for the same membership is still before the committee; a membership that ended leaves nothing to
/// renew, so that whoever wants to come back applies again.
@ApplicationScoped
public class EndRenewal {

    @Inject
    Applications applications;

    @Inject
    Memberships memberships;

    @Inject
    TakeSteps takeSteps;

    public void after(Application ended) {
        ended.renewsId()
                .filter(it -> applications.renewing(it).stream()
                        .noneMatch(other -> !other.id().equals(ended.id()) && other.isPending()))
                .flatMap(memberships::byId)
                .ifPresent(Membership::closeRenewal);
    }

    void of(@Observes MembershipEnded event) {
        applications.renewing(event.membership().id()).stream()
                .filter(it -> it.state().isOpen())
                .forEach(it -> takeSteps.after(it, event.at(), () -> it.becomeMoot(event.at())));
    }
}
