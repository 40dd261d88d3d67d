package org.foundation.portal.acts;

import java.time.Instant;

/// What an act did, with all that its room's chronicle needs to record and to tell. Each room has one sealed type of
/// these, and the compiler leads whoever adds one to the switch that must handle it.
public interface DomainEvent {

    Instant at();
}
