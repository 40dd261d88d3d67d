package org.foundation.portal.platform;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What has fallen due.
public final class Due {

    private static final Logger LOG = Logger.getLogger(Due.class.getName());

    private Due() {}

    /// Does the work for each, so that one that fails does not hold up the others: a failure is logged, and the work is
    /// due again at the next tick. Returns whether all of them succeeded.
    public static <T> boolean eachAlone(Iterable<T> all, Consumer<T> work) {
        boolean well = true;
        for (var one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException | Error e) {
                LOG.log(Level.WARNING, "what fell due could not be done; it is tried again: " + one, e);
                well = false;
            }
        }
        return well;
    }
}
