package org.foundation.portal.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.foundation.portal.audit.CheckTrail;
import org.foundation.portal.shared.Tick;

/// Reads the next stretch of the trail back at every tick.
@ApplicationScoped
public class AuditTimer {

    private static final Logger LOG = Logger.getLogger(AuditTimer.class.getName());

    @Inject
    CheckTrail checkTrail;

    public void run(@Observes Tick tick) {
        checkTrail
                .goOn(tick.now())
                .broken()
                .ifPresent(link -> LOG.log(
                        Level.SEVERE,
                        "The audit trail is broken at link {0}: somebody has changed what was written there.",
                        String.valueOf(link)));
    }
}
