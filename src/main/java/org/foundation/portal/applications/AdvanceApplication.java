package org.foundation.portal.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.shared.NotFound;

/// What falls due for an application before the committee, each in a transaction of its own: one that fails does not
/// hold up the others.
@ApplicationScoped
public class AdvanceApplication {

    @Inject
    Applications applications;

    @Inject
    ReviewApplication reviewApplication;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tend(UUID id, Instant now) {
        var application = applications.byId(id).orElseThrow(NotFound::new);
        if (application.isBeforeCommittee()) {
            reviewApplication.tend(application, now);
        }
    }
}
