package org.foundation.portal.finances.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.finances.PutFileAside;
import org.foundation.portal.shared.Tick;

/// Sets files aside that were handed in and then forgotten, so that they are not kept for longer than needed.
@ApplicationScoped
public class FinancesTimer {

    @Inject
    PutFileAside putFileAside;

    @Inject
    Acts acts;

    @Transactional
    public void run(@Observes Tick tick) {
        putFileAside.forgotten(tick.now()).forEach(it -> acts.performDue(putFileAside, it));
    }
}
