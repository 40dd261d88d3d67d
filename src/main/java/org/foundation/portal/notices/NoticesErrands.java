package org.foundation.portal.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.identity.Officers;
import org.foundation.portal.shared.Errand;
import org.foundation.portal.shared.Errands;

/// For the secretary: letters that have not arrived.
@ApplicationScoped
public class NoticesErrands implements Errands {

    @Inject
    Notices notices;

    @Inject
    Officers officers;

    @Override
    public List<Errand> of(UUID person, Instant now) {
        if (!officers.isSecretary(person, now)) {
            return List.of();
        }
        var waiting = notices.undeliveredCount(now.minus(Limits.configured().overdueAfter()));
        return waiting == 0
                ? List.of()
                : List.of(new Errand("notices.errand.undelivered", waiting, "/notices/undelivered"));
    }
}
