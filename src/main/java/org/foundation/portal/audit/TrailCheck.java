package org.foundation.portal.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The verification of the trail, link by link and a stretch at a time, so that a trail of any length costs the same. A
/// round goes from the first link to the last; then only what is new is read, until it is time for the next round,
/// which would find what was changed behind the last one.
@Entity
public class TrailCheck {

    static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(10);

    @Id
    private boolean one;

    private long position;
    private String hash;
    private @Nullable Instant begunAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant wholeAt;
    private long links;
    private @Nullable Long broken;

    @Version
    private int version;

    protected TrailCheck() {}

    /// A new round, when there was none or the last one ended a while ago.
    void beginAnewIfDue(Instant now) {
        if (begunAt == null || endedAt != null && !now.isBefore(begunAt.plus(BETWEEN_ROUNDS))) {
            position = 0;
            hash = AuditEntry.GENESIS;
            begunAt = now;
            endedAt = null;
        }
    }

    /// Whether the last link that was read is still there; if not, the end of the trail was cut off.
    void findsItsPlace(boolean there, Instant now) {
        if (position > 0 && !there) {
            breakAt(position, now);
        }
    }

    /// The links that follow, in their order.
    void read(List<AuditEntry> next, Instant now) {
        for (var auditEntry : next) {
            if (auditEntry.position() != position + 1 || !auditEntry.follows(hash)) {
                breakAt(position + 1, now);
                return;
            }
            position = auditEntry.position();
            hash = auditEntry.hash();
        }
    }

    /// The last link was reached and every one was intact: a break that an earlier round found is mended, too.
    void reachedTheEnd(Instant now) {
        endedAt = now;
        wholeAt = now;
        links = position;
        broken = null;
    }

    private void breakAt(long link, Instant now) {
        endedAt = now;
        broken = link;
    }

    /// A round that has found a break is over; one that has found none reads what is new.
    boolean goesOn() {
        return endedAt == null || broken == null;
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    /// The first link that did not follow the one before it.
    public Optional<Long> broken() {
        return Optional.ofNullable(broken);
    }

    /// When the last link was reached for the last time without finding a broken one.
    public Optional<Instant> wholeAt() {
        return Optional.ofNullable(wholeAt);
    }

    /// How many there were then.
    public long links() {
        return links;
    }
}
