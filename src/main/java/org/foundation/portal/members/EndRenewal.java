package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/// An application for another term is over without one: the membership no longer waits for it, unless another
/// application for the same membership is still before the committee.
@ApplicationScoped
public class EndRenewal {

    @Inject
    Applications applications;

    @Inject
    Memberships memberships;

    public void after(Application ended) {
        ended.renewsId()
                .filter(it -> applications.renewing(it).stream()
                        .noneMatch(other -> !other.id().equals(ended.id()) && other.isPending()))
                .flatMap(memberships::byId)
                .ifPresent(Membership::closeRenewal);
    }
}
