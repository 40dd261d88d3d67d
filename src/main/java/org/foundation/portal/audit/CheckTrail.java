package org.foundation.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.hibernate.query.Page;

/// Continues to verify the trail. Only the timer calls it: a visitor of the page is shown what was found, and sets
/// nothing in motion.
@ApplicationScoped
public class CheckTrail {

    static final int SLICE = 500;
    private static final int SLICES = 10;

    @Inject
    AuditEntries auditEntries;

    @Transactional
    public TrailCheck goOn(Instant now) {
        var check = auditEntries.check();
        check.beginAnewIfDue(now);
        check.findsItsPlace(auditEntries.isThere(check.position(), check.hash()), now);
        for (int i = 0; i < SLICES && check.goesOn(); i++) {
            var next = auditEntries.after(check.position(), Page.first(SLICE));
            check.read(next, now);
            next.forEach(auditEntries::forget);
            if (check.goesOn() && next.size() < SLICE) {
                check.reachedTheEnd(now);
                break;
            }
        }
        return check;
    }
}
