package org.foundation.portal.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.Serializable;

/// Where a room keeps its entities of one kind. Hibernate's processor writes the queries; this is what all of them can
/// do, so that nobody else asks for the entity manager.
public interface Repository<T> extends Serializable {

    /// For the repositories alone.
    EntityManager entityManager();

    default T add(T fresh) {
        entityManager().persist(fresh);
        return fresh;
    }

    default void remove(T former) {
        entityManager().remove(former);
    }

    /// As it stands once everybody before has let go of it; nobody else changes it until the end of the transaction.
    default T lock(T entity) {
        entityManager().refresh(entity, LockModeType.PESSIMISTIC_WRITE);
        return entity;
    }

    /// Read again, with what the database itself has filled in.
    default T refresh(T entity) {
        entityManager().refresh(entity);
        return entity;
    }

    /// Kept in mind no longer: for whoever reads very many.
    default void forget(T entity) {
        entityManager().detach(entity);
    }

    /// Whether there is a transaction to lock and to change in: a page that is only read has none.
    default boolean isInTransaction() {
        return entityManager().isJoinedToTransaction();
    }

    /// Writes what waits, so that the database says now what it has against it, and queries see it.
    default void flush() {
        entityManager().flush();
    }
}
