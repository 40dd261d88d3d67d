package org.foundation.portal.members.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.RenewOrLapse;
import org.foundation.portal.platform.Due;
import org.foundation.portal.shared.Tick;
import org.jspecify.annotations.Nullable;

/// Looks after every membership once a legal day; whatever failed is tried again at the next tick.
@ApplicationScoped
public class MembersTimer {

    @Inject
    Memberships memberships;

    @Inject
    RenewOrLapse renewOrLapse;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private volatile @Nullable LocalDate done;

    public void run(@Observes Tick tick) {
        var today = LegalDay.of(tick.now(), clock.getZone());
        if (today.equals(done)) {
            return;
        }
        var rules = rulebook.on(today);
        var due = memberships.notEnded().stream()
                .filter(it -> it.lapses(today) || !it.remindersDue(rules, today).isEmpty())
                .map(Membership::id)
                .toList();
        if (Due.eachAlone(due, it -> renewOrLapse.tend(it, tick.now()))) {
            done = today;
        }
    }
}
