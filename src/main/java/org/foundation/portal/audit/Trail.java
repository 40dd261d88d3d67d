package org.foundation.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.TreeMap;

/// Adds deeds to the chain, inside the caller's transaction. A short lock makes the chain one line.
@ApplicationScoped
public class Trail {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    EntityManager entityManager;

    public void record(Deed deed, Instant now) {
        entityManager.createNativeQuery("select pg_advisory_xact_lock(4711)").getSingleResult();
        var last = entityManager
                .createQuery(
                        "select new org.foundation.portal.audit.Trail$Link(e.position, e.hash) from Entry e order by e.position desc",
                        Link.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(new Link(0, Entry.GENESIS));
        var entry = next(deed, last, now);
        entityManager.persist(entry);
        entityManager.flush();
    }

    /// The link that says this deed after that one.
    static Entry next(Deed deed, Link last, Instant now) {
        var personal = new TreeMap<>(deed.personal());
        if (deed.actor() != null) {
            personal.put("actor", deed.actorName());
        }
        var salt = new byte[16];
        CHANCE.nextBytes(salt);
        return new Entry(
                last.position() + 1,
                now.truncatedTo(ChronoUnit.MICROS),
                deed,
                Words.write(personal),
                HexFormat.of().formatHex(salt),
                last.hash());
    }

    public record Link(long position, String hash) {}
}
