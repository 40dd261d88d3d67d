package org.foundation.portal.finances;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Money;
import org.foundation.portal.shared.Sha256;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A posting as it stands in the books: numbered, with its source, and never changed again. It comes from a row of an
/// imported file, or from the treasurer's hand.
@Entity
@Immutable
@Table(name = "ledger_entry")
public class JournalEntry {

    @Id
    private UUID id;

    private long number;
    private LocalDate onDay;
    private String description;
    private Currency currency;
    private String source;
    private String sourceKey;
    private String fingerprint;
    private @Nullable UUID importId;
    private @Nullable Long importLine;
    private Instant recordedAt;
    private @Nullable UUID recordedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ledger_line", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    @Immutable
    private List<JournalLine> lines = new ArrayList<>();

    protected JournalEntry() {}

    private JournalEntry(long number, Posting posting, Origin origin, @Nullable UUID by, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.onDay = posting.on();
        this.description = posting.description();
        this.currency = posting.currency();
        this.lines.addAll(posting.lines());
        this.source = origin.source();
        this.sourceKey = origin.key();
        this.fingerprint = origin.fingerprint();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /// From a row of a file.
    static JournalEntry of(ParsedRow parsedRow, long number, UUID imported, UUID by, Instant now) {
        var entry = new JournalEntry(number, parsedRow.posting(), parsedRow.origin(), by, now);
        entry.importId = imported;
        entry.importLine = parsedRow.line();
        return entry;
    }

    /// By hand.
    static JournalEntry of(Posting posting, long number, @Nullable UUID by, Instant now) {
        var key = UUID.randomUUID().toString();
        return new JournalEntry(number, posting, new Origin("hand", key, Sha256.of(key)), by, now);
    }

    public UUID id() {
        return id;
    }

    public long number() {
        return number;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public String description() {
        return description;
    }

    public List<JournalLine> lines() {
        return List.copyOf(lines);
    }

    public Money amount(JournalLine journalLine) {
        return new Money(journalLine.minor(), currency);
    }

    /// What it moves: the sum of its debits.
    public Money total() {
        return new Money(
                lines.stream()
                        .mapToLong(JournalLine::minor)
                        .filter(it -> it > 0)
                        .sum(),
                currency);
    }

    public Optional<UUID> importId() {
        return Optional.ofNullable(importId);
    }

    public Optional<Long> importLine() {
        return Optional.ofNullable(importLine);
    }

    public String source() {
        return source;
    }

    public String sourceKey() {
        return sourceKey;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<UUID> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }
}
