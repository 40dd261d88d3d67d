package org.foundation.portal.decisions;

import java.time.Instant;
import org.foundation.portal.acts.DomainEvent;
import org.foundation.portal.people.Person;
import org.foundation.portal.tally.motions.Voices;

/// What happens to questions besides what happens to their polls; [DecisionChronicle] records it.
public sealed interface DecisionEvent extends DomainEvent {

    record Called(Decision decision, Person by, Instant at) implements DecisionEvent {}

    /// `said` is in the unit that decides.
    record Counted(Decision decision, boolean passed, Voices said, Instant at) implements DecisionEvent {}

    /// `last` says that no more signatures are needed: the result is final.
    record Certified(Decision decision, Person by, boolean last, boolean passed, Instant at) implements DecisionEvent {}
}
