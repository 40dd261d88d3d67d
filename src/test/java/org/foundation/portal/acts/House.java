package org.foundation.portal.acts;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.foundation.portal.demo.Sample;
import org.foundation.portal.demo.SampleYear;
import org.foundation.portal.identity.Visitor;
import org.foundation.portal.launch.DatabaseUnderTest;
import org.foundation.portal.site.web.RefusalInterceptor;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jspecify.annotations.Nullable;

/// The portal's classes, wired once for all tests of a run, over a database that is made once as well.
final class House {

    static final Transactions TRANSACTIONS = new Transactions();

    /// What belongs to a server, and what the tests bring in its place.
    private static final Set<Class<?>> STAYS_OUT = Set.of(Sample.class, RefusalInterceptor.class, Visitor.class);

    private static final List<Class<?>> STEPS_IN = List.of(
            Stage.class,
            HandClock.class,
            SignedIn.class,
            TransactionalActs.class,
            TransactionalActs.Anew.class,
            Request.class);

    private static @Nullable WeldContainer container;

    private House() {}

    static synchronized WeldContainer open() {
        if (container == null) {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            TRANSACTIONS.over(DatabaseUnderTest.url());
            var weld = new Weld("acts").disableDiscovery().addExtension(new Views.Registered());
            weld.addServices(new Resources(TRANSACTIONS), new Resources.Persistence(TRANSACTIONS));
            weld.addBeanClasses(portal());
            weld.addBeanClasses(STEPS_IN.toArray(Class<?>[]::new));
            container = weld.initialize();
            live(container);
        }
        return container;
    }

    private static Class<?>[] portal() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.foundation.portal")
                        .stream()
                        .filter(House::isWired)
                        .map(JavaClass::reflect)
                        .filter(it -> !STAYS_OUT.contains(it))
                        .toArray(Class<?>[]::new);
    }

    private static boolean isWired(JavaClass type) {
        return !type.getPackageName().matches("org\\.foundation\\.portal\\.(launch|tally)(\\..*)?")
                && !type.getSimpleName().equals("package-info")
                && !type.isAnnotatedWith("jakarta.ejb.Singleton");
    }

    /// The sample foundation as on the first start of the demo, on a day that is always the same; kept from an earlier
    /// run if nothing has changed.
    private static void live(WeldContainer container) {
        TRANSACTIONS.beginSetting();
        var stage = container.select(Stage.class).get();
        stage.raise();
        var year = container.select(SampleYear.class).get();
        if (year.isEmpty()) {
            year.live();
        }
        stage.strike();
        TRANSACTIONS.keepSetting();
    }
}
