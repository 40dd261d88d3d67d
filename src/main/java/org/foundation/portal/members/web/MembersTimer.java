package org.foundation.portal.members.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Application;
import org.foundation.portal.members.Applications;
import org.foundation.portal.members.Membership;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.members.TendApplication;
import org.foundation.portal.members.TendMembership;
import org.foundation.portal.shared.Tick;
import org.foundation.portal.site.Ticks;
import org.jspecify.annotations.Nullable;

/// Looks after every membership and every application once a legal day; where something failed, again at the next
/// tick.
@ApplicationScoped
public class MembersTimer {

    @Inject
    Memberships memberships;

    @Inject
    TendMembership tendMembership;

    @Inject
    Applications applications;

    @Inject
    TendApplication tendApplication;

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
        var before =
                applications.beforeCommittee().stream().map(Application::id).toList();
        var tended = Ticks.each(due, it -> tendMembership.tend(it, tick.now()));
        if (Ticks.each(before, it -> tendApplication.tend(it, tick.now())) && tended) {
            done = today;
        }
    }
}
