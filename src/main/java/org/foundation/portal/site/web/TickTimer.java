package org.foundation.portal.site.web;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.foundation.portal.site.Ticks;

/// Says every few seconds that time has moved on. Each room does what has fallen due in a transaction of its own;
/// what failed is tried again at the next tick.
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TickTimer {

    private static final Logger LOG = Logger.getLogger(TickTimer.class.getName());

    @Inject
    Ticks ticks;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void tick() {
        try {
            ticks.tick();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "what fell due could not all be done; it is tried again", e);
        }
    }
}
