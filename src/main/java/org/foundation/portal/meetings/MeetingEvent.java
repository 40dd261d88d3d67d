package org.foundation.portal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.people.By;
import org.foundation.portal.people.Person;

/// What happens to meetings and their papers; [MeetingChronicle] records it.
public sealed interface MeetingEvent extends DomainEvent {

    /// `told` are the directors who get the notice; nobody, when it was given by other means.
    record Called(Meeting meeting, Plan plan, List<Person> told, By by, Instant at) implements MeetingEvent {}

    /// `title` is what the meeting was called by: it loses its number.
    record Cancelled(Meeting meeting, Title title, String why, List<Person> told, By by, Instant at)
            implements MeetingEvent {}

    record Missed(Meeting meeting, String why, List<Person> told, By by, Instant at) implements MeetingEvent {}

    record Attended(Meeting meeting, int present, By by, Instant at) implements MeetingEvent {}

    record Moved(Meeting meeting, Motion motion, By by, Instant at) implements MeetingEvent {}

    record MotionRemoved(Meeting meeting, Motion motion, By by, Instant at) implements MeetingEvent {}

    record Written(Minutes minutes, Instant at) implements MeetingEvent {}

    record Submitted(Meeting meeting, Minutes minutes, List<Person> told, By by, Instant at) implements MeetingEvent {}

    record Approved(Meeting meeting, Minutes minutes, Motion motion, Meeting decidedAt, By by, Instant at)
            implements MeetingEvent {}

    record Published(Meeting meeting, Minutes minutes, By by, Instant at) implements MeetingEvent {}

    record CorrectionBegun(Meeting meeting, Minutes correction, By by, Instant at) implements MeetingEvent {}

    record CorrectionGivenUp(Meeting meeting, Minutes correction, By by, Instant at) implements MeetingEvent {}

    record PublishedElsewhere(Meeting meeting, String address, By by, Instant at) implements MeetingEvent {}

    record Imported(int rows, By by, Instant at) implements MeetingEvent {}

    record Late(Meeting meeting, LocalDate due, Person secretary, Instant at) implements MeetingEvent {}
}
