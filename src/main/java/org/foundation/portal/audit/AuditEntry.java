package org.foundation.portal.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.foundation.portal.shared.Sha256;
import org.jspecify.annotations.Nullable;

/// One link of the chain. It is written once; only its personal words and their salt may ever be erased, by the owner
/// of the database, and the link still checks, because its hash holds only their commitment.
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    static final String GENESIS = "0".repeat(64);

    @Id
    private UUID id;

    private long position;
    private Instant at;
    private String what;
    private @Nullable UUID subject;
    private @Nullable UUID actor;
    private boolean open;
    private String words;
    private @Nullable String personal;
    private @Nullable String salt;
    private String commitment;
    private String previous;
    private String hash;

    protected AuditEntry() {}

    AuditEntry(long position, Instant at, AuditEvent auditEvent, String personal, String salt, String previous) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.at = at;
        this.what = auditEvent.what();
        this.subject = auditEvent.subject();
        this.actor = auditEvent.actor();
        this.open = auditEvent.open();
        this.words = CanonicalText.write(new TreeMap<>(auditEvent.words()));
        this.personal = personal;
        this.salt = salt;
        this.commitment = Sha256.of(salt + "\n" + personal);
        this.previous = previous;
        this.hash = expectedHash();
    }

    /// Whether this link follows the one before it and says what it said when it was written.
    boolean follows(String previousHash) {
        var wordsKept = personal == null || salt == null || commitment.equals(Sha256.of(salt + "\n" + personal));
        return wordsKept && previous.equals(previousHash) && hash.equals(expectedHash());
    }

    private String expectedHash() {
        return Sha256.of(String.join(
                "\n",
                previous,
                id.toString(),
                Long.toString(position),
                at.toString(),
                what,
                String.valueOf(subject),
                String.valueOf(actor),
                Boolean.toString(open),
                commitment,
                words));
    }

    /// Everything, in the order of [JdbcTrail]'s columns.
    List<@Nullable Object> columns() {
        return Arrays.asList(
                id,
                position,
                at.atOffset(ZoneOffset.UTC),
                what,
                subject,
                actor,
                open,
                words,
                personal,
                salt,
                commitment,
                previous,
                hash);
    }

    public long position() {
        return position;
    }

    public Instant at() {
        return at;
    }

    public String what() {
        return what;
    }

    public @Nullable UUID subject() {
        return subject;
    }

    public String hash() {
        return hash;
    }

    /// Every word of the sentence, the personal ones included while they are kept.
    public Map<String, String> words() {
        var all = new TreeMap<>(CanonicalText.read(words));
        if (personal != null) {
            all.putAll(CanonicalText.read(personal));
        }
        return all;
    }

    /// The words that may be shown to everyone.
    public Map<String, String> publicWords() {
        return CanonicalText.read(words);
    }
}
