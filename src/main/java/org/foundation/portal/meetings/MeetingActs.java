package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foundation.portal.acts.Acts;
import org.foundation.portal.acts.Offer;
import org.foundation.portal.people.By;

/// Every act about one meeting, in the order of its life.
@ApplicationScoped
public class MeetingActs {

    @Inject
    Acts acts;

    @Inject
    MeetingCases meetingCases;

    @Inject
    CancelMeeting cancel;

    @Inject
    RecordAttendance attend;

    @Inject
    RecordMotion move;

    @Inject
    WriteMinutes write;

    @Inject
    ApproveMinutes approve;

    @Inject
    PublishMinutes publish;

    @Inject
    CorrectMinutes correct;

    @Inject
    AbandonCorrection abandon;

    @Inject
    MissMeeting miss;

    @Inject
    PublishElsewhere elsewhere;

    /// Those that are this person's to do, open or not.
    public List<Offer> of(Meeting meeting, By by, Instant now) {
        var it = meetingCases.of(meeting, by, now);
        return Acts.shown(
                acts.offer(cancel, new CancelMeeting.Case(it, "")),
                acts.offer(attend, new RecordAttendance.Case(it, Map.of(), Set.of(), Map.of())),
                acts.offer(move, new RecordMotion.Case(it, null, Map.of())),
                acts.offer(write, new WriteMinutes.Case(it, "", null)),
                acts.offer(approve, new ApproveMinutes.Case(it, null, null)),
                acts.offer(publish, it),
                acts.offer(correct, new CorrectMinutes.Case(it, "")),
                acts.offer(abandon, it),
                acts.offer(miss, new MissMeeting.Case(it, "")),
                acts.offer(elsewhere, new PublishElsewhere.Case(it, "")));
    }
}
