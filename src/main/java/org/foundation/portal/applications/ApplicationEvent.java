package org.foundation.portal.applications;

import java.time.Instant;
import java.util.List;
import org.foundation.portal.acts.DomainEvent;

/// What happens to applications; [ApplicationChronicle] records it.
public sealed interface ApplicationEvent extends DomainEvent {

    /// A draft, which nobody but its author knows of.
    record Begun(Application application, Instant at) implements ApplicationEvent {}

    /// The steps that one act added to an application's life, in their order; the kind of each says what it was. None,
    /// where the day had nothing for it.
    record StepsTaken(Application application, List<ApplicationStep> steps, Instant at) implements ApplicationEvent {}
}
