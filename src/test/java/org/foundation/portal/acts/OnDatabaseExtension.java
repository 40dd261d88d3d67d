package org.foundation.portal.acts;

import jakarta.enterprise.inject.spi.AnnotatedType;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

class OnDatabaseExtension implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var container = House.open();
        House.TRANSACTIONS.beginTest();
        var stage = container.select(Stage.class).get();
        stage.raise();
        inject(container.getBeanManager(), context.getRequiredTestInstance());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            House.open().select(Stage.class).get().strike();
        } finally {
            House.TRANSACTIONS.endTest();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void inject(jakarta.enterprise.inject.spi.BeanManager beans, T test) {
        var type = (AnnotatedType<T>) beans.createAnnotatedType(test.getClass());
        var target = beans.getInjectionTargetFactory(type).createInjectionTarget(null);
        target.inject(test, beans.createCreationalContext(null));
    }
}
