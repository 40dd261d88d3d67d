package org.foundation.portal.acts;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Properties;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/// What the server looks up by name: the database, and a mail server that a test may name ([Stage#mailGoesTo]); nobody
/// listens
/// there unless it does.
final class Resources implements ResourceInjectionServices {

    static final Properties MAIL = new Properties();

    private final Transactions transactions;

    Resources(Transactions transactions) {
        this.transactions = transactions;
        nobodyTakesMail();
    }

    static void nobodyTakesMail() {
        MAIL.put("mail.transport.protocol", "smtp");
        MAIL.put("mail.smtp.host", "127.0.0.1");
        MAIL.put("mail.smtp.port", "1");
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
        return named(point.getAnnotated().getAnnotation(Resource.class).lookup());
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String jndiName, String mappedName) {
        return named(jndiName);
    }

    private ResourceReferenceFactory<Object> named(String name) {
        return switch (name) {
            case "java:jboss/datasources/PortalDS", "java:jboss/datasources/WatchDS" ->
                () -> reference(transactions.dataSource());
            case "java:jboss/mail/Default" -> () -> reference(Session.getInstance(MAIL));
            default -> throw new IllegalStateException("the stage has no " + name);
        };
    }

    private static <T> ResourceReference<T> reference(T thing) {
        return new SimpleResourceReference<>(thing);
    }

    @Override
    public void cleanup() {}

    /// The one persistence context of the house, whichever act is under way.
    record Persistence(Transactions transactions) implements JpaInjectionServices {

        @Override
        public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
            return () -> reference((EntityManager) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {org.hibernate.Session.class},
                    (proxy, method, arguments) -> {
                        try {
                            return method.invoke(transactions.current(), arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
                InjectionPoint point) {
            throw new IllegalStateException("no room asks for a factory");
        }

        @Override
        public void cleanup() {}
    }
}
