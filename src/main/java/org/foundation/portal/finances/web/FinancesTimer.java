package org.foundation.portal.finances.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.foundation.portal.finances.Import;
import org.foundation.portal.finances.Imports;
import org.foundation.portal.shared.Tick;

/// Sets files aside that were handed in and then forgotten, so that they are not kept for longer than needed.
@ApplicationScoped
public class FinancesTimer {

    @Inject
    Imports imports;

    @Transactional
    public void run(@Observes Tick tick) {
        imports.waitingSince(tick.now().minus(Import.WAITS)).forEach(it -> it.putAside(tick.now()));
    }
}
