package org.foundation.portal.acts;

import java.time.Instant;

/// What an act did, with all that its room's chronicle needs to record and to tell. Each room has one sealed type of
/// these, and whoever adds a kind is led by the compiler to the switch that must know it.
public interface DomainEvent {

    Instant at();
}
