package org.foundation.portal.acts;

import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.faces.view.ViewScoped;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The view a test has open: its page beans live until the next one.
final class Views implements Context {

    private static final Map<Contextual<?>, Object> OPEN = new HashMap<>();

    static void close() {
        OPEN.clear();
    }

    @Override
    public Class<? extends Annotation> getScope() {
        return ViewScoped.class;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(Contextual<T> bean, CreationalContext<T> creation) {
        return (T) OPEN.computeIfAbsent(bean, it -> bean.create(creation));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Contextual<T> bean) {
        return (T) OPEN.get(bean);
    }

    @Override
    public boolean isActive() {
        return true;
    }

    static final class Registered implements Extension {

        void scope(@Observes BeforeBeanDiscovery discovery) {
            discovery.addScope(ViewScoped.class, true, true);
        }

        void context(@Observes AfterBeanDiscovery discovery) {
            discovery.addContext(new Views());
        }
    }
}
