package org.foundation.portal.applications;

import static org.foundation.portal.bylaws.Rule.COMMITTEE_MEMBERSHIP_SIZE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundation.portal.bylaws.Rulebook;
import org.foundation.portal.members.Memberships;
import org.foundation.portal.people.Appointment;
import org.foundation.portal.people.Appointments;
import org.foundation.portal.people.Office;

/// The membership committee on a day, and which of its members may decide an application: neither the applicant nor
/// anybody who acts for the membership to be renewed.
@ApplicationScoped
public class FindCommittee {

    @Inject
    Appointments appointments;

    @Inject
    Memberships memberships;

    @Inject
    Rulebook rulebook;

    public Committee before(Application it, LocalDate today) {
        var inOffice = appointments.to(Office.MEMBERSHIP_COMMITTEE, today).stream()
                .map(Appointment::personId)
                .collect(Collectors.toSet());
        var mayDecide = new HashSet<UUID>(inOffice);
        mayDecide.removeIf(member -> isOwn(it, member, today));
        return new Committee(
                inOffice,
                mayDecide,
                rulebook.on(today).of(COMMITTEE_MEMBERSHIP_SIZE).least());
    }

    boolean isOwn(Application it, UUID person, LocalDate today) {
        return it.personId().equals(person)
                || it.renewsId()
                        .filter(renewed -> memberships.actedFor(person, today).stream()
                                .anyMatch(held -> held.id().equals(renewed)))
                        .isPresent();
    }
}
