package org.foundation.portal.members;

import java.time.Instant;
import java.util.UUID;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.people.Person;

/// What happens to memberships; [MemberChronicle] records it.
public sealed interface MemberEvent extends DomainEvent {

    record Resigned(UUID membership, int number, String className, Person by, Instant at) implements MemberEvent {}
}
