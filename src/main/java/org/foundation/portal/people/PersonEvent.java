package org.foundation.portal.people;

import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.identity.Subject;

/// What happens to the record of a person; [PersonChronicle] records it.
public sealed interface PersonEvent extends DomainEvent {

    /// `by` said so: the person, or whoever approved the application in which they did. Declaring the same again
    /// changes
    /// nothing.
    record Employed(Person person, String employer, boolean changed, Person by, Instant at) implements PersonEvent {}

    record EmploymentEnded(Person person, Employment employment, String employer, Instant at) implements PersonEvent {}

    record Renamed(Person person, String was, Person by, Instant at) implements PersonEvent {}

    /// Of their pages and letters; which one, their record says.
    record LanguageChosen(Person person, Instant at) implements PersonEvent {}

    record AddressChanged(Person person, String was, Instant at) implements PersonEvent {}

    record LinkSent(Person known, Subject asking, SecretLink link, Instant at) implements PersonEvent {}

    /// `anew`: another account had the record before.
    record AccountLinked(Person person, Subject account, boolean anew, Instant at) implements PersonEvent {}

    /// Offices do not pass on with the record ([Appointments#actedIn]); `told` are those who can have them given anew.
    record OfficesAtRest(Person person, Subject account, List<Person> told, Instant at) implements PersonEvent {}
}
