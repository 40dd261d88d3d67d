package org.foundation.portal.applications.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.foundation.portal.applications.AdvanceApplication;
import org.foundation.portal.applications.Application;
import org.foundation.portal.applications.Applications;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.platform.Due;
import org.foundation.portal.shared.Tick;
import org.jspecify.annotations.Nullable;

/// Looks after every application before the committee once a legal day, after the memberships; whatever failed is tried
/// again at the next tick.
@ApplicationScoped
public class ApplicationsTimer {

    private static final int AFTER_MEMBERSHIPS = ObserverMethod.DEFAULT_PRIORITY + 1;

    @Inject
    Applications applications;

    @Inject
    AdvanceApplication advanceApplication;

    @Inject
    Clock clock;

    private volatile @Nullable LocalDate done;

    public void run(@Observes @Priority(AFTER_MEMBERSHIPS) Tick tick) {
        var today = LegalDay.of(tick.now(), clock.getZone());
        if (today.equals(done)) {
            return;
        }
        var before =
                applications.beforeCommittee().stream().map(Application::id).toList();
        if (Due.eachAlone(before, it -> advanceApplication.tend(it, tick.now()))) {
            done = today;
        }
    }
}
