package org.foundation.portal.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.bylaws.LegalDay;
import org.foundation.portal.identity.Officers;
import org.foundation.portal.notices.AddressBook;

/// Tells the post who the secretary is, and where a person is written to today.
@ApplicationScoped
public class AppointedOfficers implements Officers, AddressBook {

    @Inject
    Actor actor;

    @Inject
    Appointments appointments;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Override
    public Officer secretary() {
        var person = actor.holding(Office.SECRETARY);
        return new Officer(person.id(), person.name());
    }

    @Override
    public boolean isSecretary(UUID person, Instant now) {
        return appointments.holds(person, Office.SECRETARY, LegalDay.of(now, clock.getZone()));
    }

    @Override
    public Optional<String> addressOf(UUID person) {
        return people.byId(person).map(Person::email);
    }
}
