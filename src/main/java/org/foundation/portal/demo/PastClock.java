package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/// Lets the portal's clock stand at an earlier moment while the sample does what was done then, within the sample's own
/// transaction: nobody else ever sees that moment.
@ApplicationScoped
public class PastClock {

    @Inject
    EntityManager entityManager;

    public void at(Instant moment, Runnable action) {
        var shift = entityManager.createNativeQuery("select cast(shift as text) from portal.clock", String.class);
        var kept = (String) shift.getSingleResult();
        forget();
        entityManager
                .createNativeQuery("update portal.clock set shift = :moment - clock_timestamp()")
                .setParameter("moment", moment)
                .executeUpdate();
        action.run();
        forget();
        entityManager
                .createNativeQuery("update portal.clock set shift = cast(:kept as interval)")
                .setParameter("kept", kept)
                .executeUpdate();
    }

    /// Written down and forgotten: hundreds of letters in mind make every query slow.
    private void forget() {
        entityManager.flush();
        entityManager.clear();
    }
}
