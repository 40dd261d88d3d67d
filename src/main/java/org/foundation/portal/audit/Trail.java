package org.foundation.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import org.foundation.portal.platform.Locks;
import org.foundation.portal.shared.Secret;

/// Adds events to the chain, inside the caller's transaction. A short lock keeps the chain in one line.
@ApplicationScoped
public class Trail {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SALT = 16;

    @Inject
    EntityManager entityManager;

    public void record(AuditEvent auditEvent, Instant now) {
        entityManager.createNativeQuery(Locks.TRAIL.untilCommit()).getSingleResult();
        var last = entityManager
                .createQuery(
                        "select new org.foundation.portal.audit.Trail$ChainLink(e.position, e.hash) from AuditEntry e order by e.position desc",
                        ChainLink.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(new ChainLink(0, AuditEntry.GENESIS));
        var auditEntry = next(auditEvent, last, now);
        entityManager.persist(auditEntry);
        entityManager.flush();
    }

    /// The entry that follows `last` and records this event.
    static AuditEntry next(AuditEvent auditEvent, ChainLink last, Instant now) {
        var personal = new TreeMap<>(auditEvent.personal());
        if (auditEvent.actor() != null) {
            personal.put("actor", auditEvent.actorName());
        }
        return new AuditEntry(
                last.position() + 1,
                now.truncatedTo(ChronoUnit.MICROS),
                auditEvent,
                CanonicalText.write(personal),
                Secret.draw(SALT, CHANCE),
                last.hash());
    }

    public record ChainLink(long position, String hash) {}
}
