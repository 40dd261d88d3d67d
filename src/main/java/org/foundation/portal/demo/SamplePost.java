package org.foundation.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/// The letters of the past: they are in their readers' inboxes, and nobody is sent them now.
@ApplicationScoped
public class SamplePost {

    @Inject
    EntityManager entityManager;

    public void leaves() {
        entityManager.flush();
        entityManager
                .createNativeQuery(
                        "update portal.notice set sent_at = posted_at, next_try_at = null where next_try_at is not null")
                .executeUpdate();
        entityManager.clear();
    }
}
