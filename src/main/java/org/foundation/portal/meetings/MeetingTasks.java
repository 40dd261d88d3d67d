package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundation.portal.board.Seats;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;
import org.foundation.portal.shared.Address;
import org.foundation.portal.shared.Sentence;
import org.foundation.portal.shared.Task;
import org.foundation.portal.shared.TaskSource;

/// Past meetings of which the papers are not done, and corrections of published minutes: for the secretary the next
/// step
/// of each, for the directors the minutes that were laid before them.
@ApplicationScoped
public class MeetingTasks implements TaskSource {

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
    public List<Task> of(UUID person, Instant now) {
        var today = LegalDay.of(now, clock.getZone());
        var secretary = appointments.holds(person, Office.SECRETARY, today);
        if (!secretary && !seats.directors(today).contains(person)) {
            return List.of();
        }
        var owing = meetings.owing(today).stream().filter(it -> it.listing().isEmpty());
        var inWork = editions.inWork().stream().collect(Collectors.toMap(Minutes::meetingId, Function.identity()));
        return Stream.concat(owing, meetings.inCorrection().stream())
                .flatMap(it -> {
                    var minutes = Optional.ofNullable(inWork.get(it.id()));
                    return (secretary ? next(it, minutes) : toApprove(it, minutes)).stream();
                })
                .toList();
    }

    private static Optional<Task> next(Meeting meeting, Optional<Minutes> inWork) {
        return Optional.of(task(!meeting.isHeld() ? "meetings.task.record" : step(inWork), meeting));
    }

    private static String step(Optional<Minutes> inWork) {
        return inWork.map(it -> it.approval().isPresent()
                        ? "meetings.task.publish"
                        : it.text().isBlank() ? "meetings.task.minutes" : "meetings.task.approval")
                .orElse("meetings.task.minutes");
    }

    private static Optional<Task> toApprove(Meeting meeting, Optional<Minutes> inWork) {
        return inWork.filter(it -> it.approval().isEmpty() && it.submission().isPresent())
                .map(it -> task("meetings.task.approve", meeting));
    }

    private static Task task(String key, Meeting meeting) {
        return new Task(
                Sentence.of(key).with("title", meeting.title()),
                Address.of("meetings", meeting.slug()).text());
    }
}
