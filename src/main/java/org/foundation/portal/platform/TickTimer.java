package org.foundation.portal.platform;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/// Says every few seconds that time has moved on. Each room does what has fallen due in a transaction of its own;
/// what failed is tried again at the next tick.
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TickTimer {

    @Inject
    Ticks ticks;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void tick() {
        // a timer that sees an error stops for good
        Due.eachAlone(List.of(ticks), Ticks::tick);
    }
}
