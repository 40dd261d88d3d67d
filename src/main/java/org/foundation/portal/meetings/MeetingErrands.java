package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundation.portal.board.Seats;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.shared.Errand;
import org.foundation.portal.shared.Errands;

/// Past meetings of which the papers are not done, and corrections of published minutes: for the secretary the next
/// step
/// of each, for the directors the minutes that were laid before them.
@ApplicationScoped
public class MeetingErrands implements Errands {

    @Inject
    Meetings meetings;

    @Inject
    Editions editions;

    @Inject
    Seats seats;

    @Inject
    Appointments appointments;

    @Inject
    Clock clock;

    @Override
    public List<Errand> of(UUID person, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var secretary = appointments.holds(person, Office.SECRETARY, today);
        if (!secretary && !seats.directors(today).contains(person)) {
            return List.of();
        }
        var owing = meetings.owing(today).stream().filter(it -> it.listing().isEmpty());
        return Stream.concat(owing, meetings.inCorrection().stream())
                .flatMap(it -> (secretary ? next(it) : toApprove(it)).stream())
                .toList();
    }

    private Optional<Errand> next(Meeting meeting) {
        return Optional.of(errand(!meeting.isHeld() ? "meetings.errand.record" : step(meeting), meeting));
    }

    private String step(Meeting meeting) {
        return editions.inWork(meeting.id())
                .map(it -> it.approval().isPresent()
                        ? "meetings.errand.publish"
                        : it.text().isBlank() ? "meetings.errand.minutes" : "meetings.errand.approval")
                .orElse("meetings.errand.minutes");
    }

    private Optional<Errand> toApprove(Meeting meeting) {
        return editions.inWork(meeting.id())
                .filter(it -> it.approval().isEmpty() && it.submission().isPresent())
                .map(it -> errand("meetings.errand.approve", meeting));
    }

    private static Errand errand(String key, Meeting meeting) {
        return new Errand(key, meeting.title(), "/meetings/show?meeting=" + meeting.slug());
    }
}
