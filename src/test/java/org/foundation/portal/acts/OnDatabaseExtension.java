package org.foundation.portal.acts;

import jakarta.enterprise.inject.spi.AnnotatedType;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

class OnDatabaseExtension implements BeforeEachCallback, AfterEachCallback, InvocationInterceptor {

    @Override
    public void beforeEach(ExtensionContext context) {
        if (OpenedBefore.isOnlyLookingForTests()) {
            return;
        }
        var container = House.open();
        House.TRANSACTIONS.beginTest();
        var stage = container.select(Stage.class).get();
        stage.raise();
        inject(container.getBeanManager(), context.getRequiredTestInstance());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (OpenedBefore.isOnlyLookingForTests()) {
            return;
        }
        try {
            House.open().select(Stage.class).get().strike();
        } finally {
            House.TRANSACTIONS.endTest();
        }
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> step, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedOrSkip(step);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> step, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedOrSkip(step);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedOrSkip(test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceedOrSkip(test);
    }

    private static void proceedOrSkip(Invocation<Void> step) throws Throwable {
        if (OpenedBefore.isOnlyLookingForTests()) {
            step.skip();
        } else {
            step.proceed();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void inject(jakarta.enterprise.inject.spi.BeanManager beans, T test) {
        var type = (AnnotatedType<T>) beans.createAnnotatedType(test.getClass());
        var target = beans.getInjectionTargetFactory(type).createInjectionTarget(null);
        target.inject(test, beans.createCreationalContext(null));
    }
}
