package org.foundation.portal.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.foundation.portal.board.Seats;
import org.foundation.portal.board.TermOfOffice;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.People;

/// Opens the record of a meeting with the directors in office on its day.
@ApplicationScoped
public class OpenMeeting implements Serializable {

    @Inject
    Seats seats;

    @Inject
    People people;

    @Inject
    Memberships memberships;

    public void open(Meeting meeting, UUID by, Instant now) {
        meeting.open(inOffice(meeting.heldOn()), by, now);
    }

    /// By name. While the member a director represents is suspended, so is the director (BL 4.4(c)).
    public List<Attendance> inOffice(LocalDate day) {
        var names = people.mapOf(seats.directors(day));
        return seats.termsOn(day).stream()
                .map(term -> new Attendance(
                        term.personId(),
                        Objects.requireNonNull(names.get(term.personId())).name(),
                        isSuspended(term, day),
                        Presence.ABSENT))
                .sorted(Comparator.comparing(Attendance::name))
                .toList();
    }

    private boolean isSuspended(TermOfOffice term, LocalDate day) {
        return term
                .organisationId()
                .map(memberships::ofOrganisation)
                .orElseGet(() -> memberships.ofPerson(term.personId()))
                .stream()
                .anyMatch(it -> it.suspendedOn(day).isPresent());
    }
}
