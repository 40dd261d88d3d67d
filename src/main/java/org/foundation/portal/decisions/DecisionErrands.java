package org.foundation.portal.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.members.Appointments;
import org.foundation.portal.members.Office;
import org.foundation.portal.polls.RunPoll;
import org.foundation.portal.shared.Errand;
import org.foundation.portal.shared.Errands;

/// Counted answers that whoever certifies has not certified yet.
@ApplicationScoped
public class DecisionErrands implements Errands {

    @Inject
    Decisions decisions;

    @Inject
    RunPoll runPoll;

    @Inject
    Appointments appointments;

    @Inject
    Clock clock;

    @Override
    public List<Errand> of(UUID person, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        if (!appointments.holds(person, Office.SECRETARY, today)
                && !appointments.holds(person, Office.ELECTION_COMMITTEE, today)) {
            return List.of();
        }
        return decisions.counted().stream()
                .filter(it -> !it.decision().isFinal(runPoll.rules(it.poll())))
                .filter(it -> !it.decision().isCertifiedBy(person))
                .map(it -> new Errand(
                        "decisions.errand.certify",
                        it.poll().title(),
                        "/decisions/certify?decision=" + it.poll().slug()))
                .toList();
    }
}
