package org.foundation.portal.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.people.Office;

/// The rules about a meeting and its papers, each by its name; an act names those it has to meet.
@FunctionalInterface
interface MeetingPolicy {

    Verdict judge(MeetingCase it);

    MeetingPolicy BY_THE_SECRETARY = it -> it.by().inOffice("", it.meeting().heldOn(), Office.SECRETARY);

    MeetingPolicy BY_SECRETARY_OR_CHAIR =
            it -> it.by().inOffice("", it.meeting().heldOn(), Office.SECRETARY, Office.CHAIR);

    MeetingPolicy NOT_CANCELLED =
            it -> says(it, "not-cancelled", it.meeting().cancellation().isEmpty());

    MeetingPolicy NOT_HELD = it -> says(it, "not-held", !it.meeting().isHeld());

    MeetingPolicy NOT_MISSED =
            it -> says(it, "not-missed", it.meeting().missed().isEmpty());

    MeetingPolicy STILL_TO_COME = it -> says(it, "still-to-come", !it.hasBegun());

    MeetingPolicy ITS_TIME_HAS_COME = it -> says(it, "begun", it.hasBegun());

    /// Its papers are kept here: those of a meeting that a list says has been cancelled, or has minutes, are elsewhere.
    MeetingPolicy RECORDED_HERE = it -> says(
            it,
            "recorded-here",
            it.meeting().isHeld()
                    || it.meeting()
                            .listing()
                            .filter(list -> list.listedAs() != Listing.As.AGENDA)
                            .isEmpty());

    MeetingPolicy CALLED_HERE =
            it -> says(it, "called-here", it.meeting().listing().isEmpty());

    MeetingPolicy LISTED_WITH_AN_AGENDA_ONLY =
            it -> says(it, "listed-only", it.meeting().isListedWithoutRecord());

    MeetingPolicy RECORD_OPENED = it -> says(it, "opened", it.meeting().isHeld());

    MeetingPolicy RECORD_OPEN = it -> says(it, "open", !it.meeting().isClosed());

    MeetingPolicy MINUTES_IN_WORK = it -> says(it, "in-work", it.work().isPresent());

    /// There is a draft, or one may be begun.
    MeetingPolicy NOT_APPROVED = it -> says(
            it,
            "not-approved",
            it.work().map(work -> !work.isApproved()).orElse(!it.meeting().isClosed()));

    MeetingPolicy WRITTEN = it ->
            says(it, "written", it.work().filter(work -> !work.text().isBlank()).isPresent());

    MeetingPolicy APPROVED =
            it -> says(it, "approved", it.work().filter(Minutes::isApproved).isPresent());

    MeetingPolicy PUBLISHED = it -> says(it, "published", it.published().isPresent());

    MeetingPolicy NO_CORRECTION_IN_WORK =
            it -> says(it, "no-correction", it.work().isEmpty());

    MeetingPolicy CORRECTION_IN_WORK =
            it -> says(it, "correction", it.correction().isPresent());

    static List<Verdict> judge(MeetingCase it, MeetingPolicy... policies) {
        return Stream.of(policies).map(policy -> policy.judge(it)).toList();
    }

    private static Verdict says(MeetingCase it, String rule, boolean satisfied) {
        return Verdict.plain("meetings.rule." + rule, satisfied, it.meeting().heldOn())
                .with("meeting", it.meeting().title());
    }
}
