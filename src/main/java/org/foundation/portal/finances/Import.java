package org.foundation.portal.finances;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.acts.Verdict;
import org.foundation.portal.shared.Refusal;
import org.foundation.portal.shared.Sha256;
import org.jspecify.annotations.Nullable;

/// A file of transactions. It is handed in and tried out, which changes nothing; then it is either posted as a whole
/// or set aside. Afterwards only its name and hash remain, and the entries that say which line they came from.
@Entity
@Table(name = "ledger_import")
public class Import {

    /// The largest file that is read, in bytes.
    public static final int LARGEST = 4 << 20;

    /// How long a file waits to be posted.
    public static final Duration WAITS = Duration.ofDays(7);

    @Id
    private UUID id;

    private String fileName;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ColumnSet columns;

    private String sorting;
    private byte @Nullable [] content;
    private int fileRows;
    private Instant uploadedAt;
    private UUID uploadedBy;
    private @Nullable Instant postedAt;
    private @Nullable UUID postedBy;
    private @Nullable Integer postedRows;
    private @Nullable Instant setAsideAt;

    @Version
    private int version;

    protected Import() {}

    /// Refused when the file cannot be read at all.
    public Import(
            String fileName,
            byte[] content,
            String sorting,
            ChartOfAccounts chartOfAccounts,
            LocalDate today,
            UUID by,
            Instant now) {
        requireSize(content.length);
        var parsedFile = ParsedFile.of(content, chartOfAccounts, CategoryRules.read(sorting, chartOfAccounts), today);
        this.id = UUID.randomUUID();
        this.fileName = plain(fileName);
        this.sha256 = Sha256.of(content);
        this.columns = parsedFile.columns();
        this.fileRows = parsedFile.count();
        this.sorting = sorting;
        this.content = content.clone();
        this.uploadedAt = now;
        this.uploadedBy = by;
    }

    /// The bytes of a file, unless it is too large, or its first ones tell that it is no text.
    public static byte[] read(InputStream stream, long size) throws IOException {
        requireSize(size);
        var beginning = stream.readNBytes(FileText.TELLING);
        FileText.requireText(beginning);
        var all = new ByteArrayOutputStream();
        all.write(beginning);
        stream.transferTo(all);
        return all.toByteArray();
    }

    public ParsedFile read(ChartOfAccounts chartOfAccounts, LocalDate today) {
        return ParsedFile.of(
                Objects.requireNonNull(content), chartOfAccounts, CategoryRules.read(sorting, chartOfAccounts), today);
    }

    void posted(int rows, UUID by, Instant now) {
        waits();
        postedRows = rows;
        postedBy = by;
        postedAt = now;
        content = null;
    }

    void putAside(Instant now) {
        waits();
        setAsideAt = now;
        content = null;
    }

    Verdict stillWaits(LocalDate on) {
        return Verdict.plain("finances.rule.file-waits", isWaiting(), on).with("file", fileName);
    }

    private void waits() {
        if (!isWaiting()) {
            throw new IllegalStateException("posted or set aside already: " + fileName);
        }
    }

    public boolean isPosted() {
        return postedAt != null;
    }

    public boolean isWaiting() {
        return content != null;
    }

    private static void requireSize(long bytes) {
        if (bytes > LARGEST) {
            throw new Refusal("finances.file-too-large").with("megabytes", LARGEST >> 20);
        }
    }

    /// The name without the folders some browsers send, and without what could not be shown.
    private static String plain(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.isEmpty() ? "transactions.csv" : name.substring(0, Math.min(200, name.length()));
    }

    public UUID id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public String sha256() {
        return sha256;
    }

    public ColumnSet columns() {
        return columns;
    }

    public int fileRows() {
        return fileRows;
    }

    public String sorting() {
        return sorting;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public UUID uploadedBy() {
        return uploadedBy;
    }

    public Optional<Instant> postedAt() {
        return Optional.ofNullable(postedAt);
    }

    public Optional<Integer> postedRows() {
        return Optional.ofNullable(postedRows);
    }
}
