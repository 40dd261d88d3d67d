package org.foundation.portal.meetings;

import static org.foundation.portal.meetings.MeetingPolicy.BY_THE_SECRETARY;
import static org.foundation.portal.meetings.MeetingPolicy.CORRECTION_IN_WORK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foundation.portal.acts.Act;
import org.foundation.portal.acts.Consequence;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.meetings.MeetingEvent.CorrectionGivenUp;
import org.foundation.portal.people.By;

/// Gives up a correction that nobody wants any more, once the record is again what it was and no motion names it;
/// the published minutes stay as they are.
@ApplicationScoped
public class AbandonCorrection implements Act<MeetingCase, CorrectionGivenUp> {

    @Inject
    MeetingCases meetingCases;

    @Inject
    Editions editions;

    @Inject
    Motions motions;

    public MeetingCase of(Meeting meeting, By by, Instant now) {
        return meetingCases.of(meeting, by, now);
    }

    @Override
    public String name() {
        return "meetings.abandon";
    }

    @Override
    public List<Verdict> who(MeetingCase it) {
        return MeetingPolicy.judge(it, BY_THE_SECRETARY);
    }

    @Override
    public List<Verdict> rules(MeetingCase it) {
        return correction(it);
    }

    @Override
    public Optional<Consequence> consequence(MeetingCase it) {
        return Optional.of(Consequence.of("meetings.abandon.consequence")
                .with("meeting", it.meeting().title()));
    }

    @Override
    public CorrectionGivenUp perform(MeetingCase it) {
        var meeting = it.meeting();
        var correction = it.correction().orElseThrow();
        meeting.close(it.now());
        editions.flush();
        editions.remove(correction);
        return new CorrectionGivenUp(meeting, correction, it.by(), it.now());
    }

    private List<Verdict> correction(MeetingCase it) {
        var verdicts = new ArrayList<Verdict>(MeetingPolicy.judge(it, CORRECTION_IN_WORK));
        it.correction().ifPresent(correction -> {
            var record =
                    Document.record(it.meeting(), motions.toldIn(it.meeting().id()), it.rules());
            verdicts.add(Verdict.plain(
                    "meetings.rule.record-as-before",
                    correction.isRecord(record),
                    it.meeting().heldOn()));
            verdicts.add(Verdict.plain(
                    "meetings.rule.correction-not-moved",
                    motions.approving(correction.id()).isEmpty(),
                    it.meeting().heldOn()));
        });
        return verdicts;
    }
}
