package org.foundation.portal.acts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.foundation.portal.launch.DatabaseUnderTest;
import org.jspecify.annotations.Nullable;

/// One connection, one transaction a test, a savepoint and a persistence context of its own for every act in it.
final class Transactions {

    private final Deque<Act> open = new ArrayDeque<>();
    private @Nullable Connection connection;
    private @Nullable EntityManagerFactory factory;
    private @Nullable EntityManager reading;

    private static final class Act {
        final EntityManager entities;
        final Savepoint start;
        boolean doomed;

        Act(EntityManager entities, Savepoint start) {
            this.entities = entities;
            this.start = start;
        }
    }

    void over(String url) {
        try {
            connection = DriverManager.getConnection(url, "portal_app", DatabaseUnderTest.PASSWORD);
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var settings = new HashMap<String, Object>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.nonJtaDataSource", dataSource());
        settings.put("hibernate.connection.provider_disables_autocommit", "true");
        // the server has its own, which asks for a server
        settings.put("jakarta.persistence.validation.mode", "none");
        factory = Persistence.createEntityManagerFactory("portal", settings);
    }

    /// The same connection for everybody; nobody may end its transaction.
    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(this, arguments);
                    }
                    if (method.getName().equals("getConnection")) {
                        return lent();
                    }
                    throw new UnsupportedOperationException(method.toString());
                });
    }

    private static final Set<String> KEPT_BACK = Set.of("close", "commit", "setAutoCommit", "abort");

    private Connection lent() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (KEPT_BACK.contains(method.getName())
                            || method.getName().equals("rollback") && method.getParameterCount() == 0) {
                        return null;
                    }
                    try {
                        return method.invoke(connection(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    Connection connection() {
        return Objects.requireNonNull(connection, "no test is under way");
    }

    /// Where queries outside an act read: nothing stays managed between two calls, as on the server.
    EntityManager current() {
        var act = open.peek();
        if (act != null) {
            return act.entities;
        }
        if (reading == null) {
            reading = Objects.requireNonNull(factory).createEntityManager();
        }
        reading.clear();
        return reading;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void doom() {
        Objects.requireNonNull(open.peek()).doomed = true;
    }

    /// The act whole or not at all, in a transaction of its own.
    <T extends @Nullable Object> T anew(Callable<T> work) throws Exception {
        var act = new Act(
                Objects.requireNonNull(factory).createEntityManager(),
                connection().setSavepoint());
        act.entities.getTransaction().begin();
        open.push(act);
        boolean done = false;
        try {
            var result = work.call();
            if (act.doomed) {
                throw new IllegalStateException("a refusal inside the act was caught, and its transaction went on");
            }
            act.entities.getTransaction().commit();
            checkWhatWaits();
            done = true;
            return result;
        } catch (Exception e) {
            if (!(e instanceof RuntimeException) && !act.doomed) {
                act.entities.getTransaction().commit();
                done = true;
            }
            throw e;
        } finally {
            open.pop();
            if (!done) {
                connection().rollback(act.start);
            }
            if (act.entities.getTransaction().isActive()) {
                act.entities.getTransaction().rollback();
            }
            act.entities.close();
        }
    }

    /// Constraints that wait for the commit are asked here, since none comes.
    private void checkWhatWaits() {
        try (var statement = connection().createStatement()) {
            statement.execute("set constraints all immediate");
            statement.execute("set constraints all deferred");
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    void beginSetting() {
        beginTest();
    }

    void keepSetting() {
        try {
            connection().commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        forgetReading();
    }

    void beginTest() {
        forgetReading();
    }

    void endTest() {
        forgetReading();
        try {
            connection().rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void forgetReading() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }
}
