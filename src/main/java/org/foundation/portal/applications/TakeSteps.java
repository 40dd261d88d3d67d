package org.foundation.portal.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.applications.ApplicationEvent.StepsTaken;

/// What was done to an application is read off the steps it added to it.
@ApplicationScoped
class TakeSteps {

    @Inject
    Applications applications;

    @Inject
    Acts acts;

    /// Does it, and gives the steps that came of it.
    StepsTaken taken(Application it, Instant now, Runnable act) {
        var before = it.steps().size();
        act.run();
        applications.flush();
        return new StepsTaken(
                it, List.copyOf(it.steps().subList(before, it.steps().size())), now);
    }

    /// Does it, and has the steps told.
    void after(Application it, Instant now, Runnable act) {
        acts.happened(taken(it, now, act));
    }
}
