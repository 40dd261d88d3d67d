package org.foundation.portal.members;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.people.Person;

/// What happens to memberships; [MemberChronicle] records it.
public sealed interface MemberEvent extends DomainEvent {

    record Lapsed(Membership membership, String className, Optional<Person> told, Instant at) implements MemberEvent {}

    record RenewalDue(Membership membership, String className, String section, Person told, Instant at)
            implements MemberEvent {}

    /// The holder is named in public from now on, or not any more.
    record DisclosureChanged(Membership membership, boolean disclosed, Person by, Instant at) implements MemberEvent {}

    record Resigned(UUID membership, int number, String className, Person by, Instant at) implements MemberEvent {}
}
