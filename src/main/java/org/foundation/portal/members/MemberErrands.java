package org.foundation.portal.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.shared.Errand;
import org.foundation.portal.shared.Errands;

/// One's own application where it waits for oneself; for the committee, the applications before it.
@ApplicationScoped
public class MemberErrands implements Errands {

    @Inject
    Applications applications;

    @Inject
    Appointments appointments;

    @Inject
    Clock clock;

    @Override
    public List<Errand> of(UUID person, Instant now) {
        var errands = new ArrayList<Errand>();
        for (var own : applications.of(person)) {
            if (own.state() == Application.State.ASKED) {
                errands.add(new Errand(
                        "members.errand.answer",
                        own.reference(),
                        "/members/application?application=" + own.reference()));
            }
            if (own.state() == Application.State.DRAFT) {
                errands.add(new Errand(
                        "members.errand.draft", own.reference(), "/members/apply?application=" + own.reference()));
            }
        }
        if (appointments.holds(person, Office.MEMBERSHIP_COMMITTEE, LegalDay.of(now, clock.getZone()))) {
            var waiting =
                    applications.in(EnumSet.of(Application.State.SUBMITTED)).size();
            if (waiting > 0) {
                errands.add(new Errand("members.errand.queue", waiting, "/members/queue"));
            }
        }
        return errands;
    }
}
