package org.foundation.portal.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.foundation.portal.platform.Foundation;

/// Fills an empty database with the sample foundation, once, before the first page of the demo is served.
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Sample {

    private static final Logger LOG = Logger.getLogger(Sample.class.getName());

    @Inject
    Foundation foundation;

    @Inject
    SampleYear year;

    @PostConstruct
    public void fill() {
        if (foundation.isDemo() && year.isEmpty()) {
            var begun = System.nanoTime();
            year.live();
            LOG.info(() -> "the sample foundation was made in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        }
    }
}
