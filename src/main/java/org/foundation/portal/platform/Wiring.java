package org.foundation.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/// Gives the one persistence context to the repositories.
@ApplicationScoped
public class Wiring {

    @Produces
    @PersistenceContext
    EntityManager entityManager;
}
